import java.nio.file.Path;
import java.util.Arrays;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j Community with Bolt on a loopback port: java -cp "lib/*" Neo4jLocal.java HOME PORT [--auth]. It
 * stops when its standard input ends, so that it never outlives the program that started it.
 */
public class Neo4jLocal {
  public static void main(String[] args) throws Exception {
    var home = Path.of(args[0]);
    var port = Integer.parseInt(args[1]);
    var auth = Arrays.asList(args).contains("--auth");
    var dbms = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, auth)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    System.out.println("Neo4j is ready on bolt://127.0.0.1:" + port);
    while (System.in.read() >= 0) {
      // Only the end matters.
    }
    System.exit(0);
  }
}

/** Where the graph lives: a Neo4j server, or an embedded Grafeo file (in memory when no folder is given). */
export type GraphSettings = Neo4jSettings | GrafeoSettings

export interface Neo4jSettings {
  engine: 'neo4j'
  /** `bolt://`, `bolt+s://`, `neo4j://` or `neo4j+s://` address. */
  uri: string
  username: string
  /** Empty for a server without authentication. */
  password: string
  /** The server's default database when absent. */
  database?: string
  /** The longest a connection attempt, and a transaction, may take, in milliseconds. */
  timeoutMs: number
  /** Rows fetched from the server at a time. */
  fetchSize: number
}

export interface GrafeoSettings {
  engine: 'grafeo'
  /** Folder that holds the graph's file; created when missing. */
  folder?: string
}

/** The two flows and nothing else: in (ingest) and out (api) meet in graph, and speak domain. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-in-src',
      comment:
        'What ships must not need development tools. Optional peers are tested as such, and loaded only if asked for.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    only('domain-is-pure', '^src/domain/', [], 'Plain types and pure functions.'),
    only('graph-knows-domain', '^src/graph/', ['^src/domain/'], 'The port to the database.'),
    only('ingest-goes-in', '^src/ingest/', ['^src/domain/', '^src/graph/'], 'The way in.'),
    only('export-reads', '^src/export/', ['^src/domain/', '^src/graph/'], 'The whole graph as text.'),
    only(
      'import-restores',
      '^src/import/',
      ['^src/domain/', '^src/graph/', '^src/export/', '^src/ingest/read/'],
      'An exported graph, back again.',
    ),
    only(
      'api-goes-out',
      '^src/api/',
      ['^src/domain/', '^src/graph/', '^src/ingest/', '^src/export/'],
      'The way out.',
    ),
    only(
      'server-serves-api',
      '^src/server/',
      [
        '^src/domain/',
        '^src/graph/',
        '^src/api/',
        '^src/export/',
        '^src/sdk/server-sent-events.ts$',
        '^src/sdk/generated/',
        '^src/config.ts',
      ],
      'HTTP. A file of the graph is read off the stream that clients read.',
    ),
    only(
      'mcp-asks-the-api',
      '^src/mcp/',
      ['^src/domain/', '^src/graph/', '^src/server/'],
      'Read-only tools.',
    ),
    only('sdk-is-alone', '^src/sdk/', [], 'Runs in browsers and in Deno as well.'),
    {
      name: 'sdk-needs-fetch-alone',
      comment: 'Neither node: modules nor packages.',
      severity: 'error',
      from: { path: '^src/sdk/' },
      to: { dependencyTypesNot: ['local'] },
    },
    {
      name: 'databases-in-graph-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/graph/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'peers-in-readers-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ingest/readers/onnx/' },
      to: { path: 'node_modules/(onnxruntime-|@huggingface)' },
    },
    {
      name: 'stages-go-forward',
      comment: 'read -> clean -> analyze -> resolve -> write; readers join analyze and resolve',
      severity: 'error',
      from: { path: '^src/ingest/(read|clean|analyze)/' },
      to: { path: '^src/ingest/(readers|resolve|write)/' },
    },
  ],
  options: {
    exclude: { path: '^tests/consumers/packed/' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

#!/usr/bin/env node
import { Command } from 'commander'
import { WiregraphError } from '../domain/errors.ts'

/** One file a command; only the one that is asked for is loaded, and all of them for help. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  serve: () => import('./serve.ts'),
  ingest: () => import('./ingest.ts'),
  explain: () => import('./explain.ts'),
  retract: () => import('./retract.ts'),
  export: () => import('./export.ts'),
  mcp: () => import('./mcp.ts'),
  import: () => import('./import.ts'),
  key: () => import('./key.ts'),
  migrate: () => import('./migrate.ts'),
  doctor: () => import('./doctor.ts'),
}

const program = new Command('wiregraph')
  .description(
    'Turns news pages into a graph of people, organizations, places and events, and serves it as GraphQL.',
  )
  .addHelpText(
    'after',
    `
Where the graph is:
  WIREGRAPH_DATA   folder of the embedded graph (./data when left out)
  NEO4J_URI        a Neo4j to use instead, as bolt://localhost:7687, with
                   NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE
Who reads:
  WIREGRAPH_READER default (offline, and when left out), llm (needs WIREGRAPH_LLM_URL and
                   WIREGRAPH_LLM_MODEL) or onnx (needs WIREGRAPH_ONNX_FOLDER); see the README
  WIREGRAPH_THREADS  how many threads the default reader has for ingest; 0 reads in the one that writes
How it is served:
  PORT, HOST       where to listen (4000 on 127.0.0.1 when left out)
  wiregraph key    makes the keys that requests must bear; needed beyond 127.0.0.1
  LOG_LEVEL        silent, error, warn, info, debug or trace

For a start:
  wiregraph ingest samples && wiregraph serve`,
  )
  .showHelpAfterError('(wiregraph --help tells what there is)')

const [, , asked = ''] = process.argv
const needed = Object.hasOwn(commands, asked) ? [commands[asked]!] : Object.values(commands)
for (const load of needed) program.addCommand((await load()).command)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof WiregraphError)) throw error
  process.stderr.write(`${error.code}: ${error.message}\n`)
  process.exitCode = 1
}

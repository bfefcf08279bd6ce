#!/usr/bin/env node
import { Command } from 'commander'
import { WiregraphError } from '../domain/errors.ts'
import { doctorCommand } from './doctor.ts'
import { explainCommand } from './explain.ts'
import { exportCommand } from './export.ts'
import { ingestCommand } from './ingest.ts'
import { migrateCommand } from './migrate.ts'
import { retractCommand } from './retract.ts'
import { serveCommand } from './serve.ts'

const program = new Command('wiregraph')
  .description(
    'Turns news pages into a graph of people, organizations, places and events, and serves it as GraphQL.',
  )
  .addCommand(serveCommand)
  .addCommand(ingestCommand)
  .addCommand(explainCommand)
  .addCommand(retractCommand)
  .addCommand(exportCommand)
  .addCommand(migrateCommand)
  .addCommand(doctorCommand)
  .addHelpText(
    'after',
    `
Where the graph is:
  WIREGRAPH_DATA   folder of the embedded graph (./data when left out)
  NEO4J_URI        a Neo4j to use instead, as bolt://localhost:7687, with
                   NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE
How it is served:
  PORT, HOST       where to listen (4000 on 127.0.0.1 when left out)
  WIREGRAPH_API_KEYS  keys that requests must bear, divided by commas; needed beyond 127.0.0.1
  LOG_LEVEL        silent, error, warn, info, debug or trace

For a start:
  wiregraph ingest samples && wiregraph serve`,
  )
  .showHelpAfterError('(wiregraph --help tells what there is)')

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof WiregraphError)) throw error
  process.stderr.write(`${error.code}: ${error.message}\n`)
  process.exitCode = 1
}

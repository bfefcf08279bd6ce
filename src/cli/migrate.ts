import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { migrate, migrationStatus } from '../graph/migrate.ts'
import { openGraph } from '../graph/open.ts'

export const command = new Command('migrate')
  .description(
    "Brings the graph's constraints and indexes up to date; safe to run twice. Other commands do it by themselves.",
  )
  .option('--status', 'only tell what is applied and what is pending')
  .action(async ({ status }: { status?: true }) => {
    const store = await openGraph(readConfig(process.env).graph)
    try {
      const done = status ? [] : await migrate(store)
      const { applied, pending } = await migrationStatus(store)
      for (const id of done) process.stdout.write(`applied ${id}\n`)
      for (const id of pending) process.stdout.write(`pending ${id}\n`)
      process.stdout.write(
        `${applied.length} migrations applied, ${pending.length} pending at ${store.location}\n`,
      )
    } finally {
      await store.close()
    }
  })

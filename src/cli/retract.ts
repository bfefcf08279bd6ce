import { Command } from 'commander'
import { WiregraphError } from '../domain/errors.ts'
import { articleId } from '../domain/ids.ts'
import { canonicalUrl } from '../ingest/clean/canonical-url.ts'
import { removeArticles } from '../ingest/write/write-articles.ts'
import { withGraph } from './with-graph.ts'

export const command = new Command('retract')
  .description('Removes an article and exactly what only it supported.')
  .argument('<url>', 'the address of the article')
  .action((url: string) =>
    withGraph(async (store) => {
      const removed = await removeArticles(store, [articleId(canonicalUrl(url) ?? url, '')])
      if (removed.length === 0) throw new WiregraphError('NOT_FOUND', `No article of ${url} is stored.`)
      process.stdout.write(`Retracted ${url}.\n`)
    }),
  )

import { styleText } from 'node:util'
import { Command } from 'commander'
import type { Claim } from '../domain/claim.ts'
import { isSkipped } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import { readDocument } from '../ingest/pipeline.ts'
import { readSources } from '../ingest/read/read-sources.ts'
import { markSpans } from './mark-spans.ts'

export const command = new Command('explain')
  .description('Shows, sentence by sentence, what is read in an article and by which rule; writes nothing.')
  .argument('<input>', 'a file, a folder, an http(s) address, or - for standard input')
  .action(async (input: string) => {
    let shown = 0
    for await (const document of readSources([input])) {
      const read = isSkipped(document) ? document : readDocument(document)
      if (isSkipped(read)) process.stdout.write(`${read.source}: skipped, ${read.reason} (${read.code})\n`)
      else {
        process.stdout.write(explanation(read))
        shown += 1
      }
    }
    if (shown === 0) throw new WiregraphError('NOTHING_READ', `Nothing could be read in ${input}.`)
  })

type ReadDocument = Exclude<ReturnType<typeof readDocument>, { reason: string }>

function explanation({ source, reading, warnings }: ReadDocument): string {
  const { article, passages, mentions, claims, entities } = reading
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const lines = [
    styleText('bold', article.title ?? source),
    [article.publisher, article.authors.join(', '), article.publishedAt, article.url]
      .filter((part) => part)
      .join(' | '),
    ...warnings.map((warning) => `note: ${warning}`),
    '',
  ]
  for (const passage of passages) {
    const within = mentions.filter(({ passageId }) => passageId === passage.id)
    lines.push(`${styleText('dim', `[${passage.index}]`)} ${markSpans(passage, within)}`)
    for (const claim of claims.filter(({ passageId }) => passageId === passage.id)) {
      lines.push(`      ${claimLine(claim, names)}`)
    }
  }
  return `${lines.join('\n')}\n\n`
}

function claimLine(claim: Claim, names: ReadonlyMap<string, string>): string {
  const roles = claim.roles.map(({ role, entityId, surface, chain }) => {
    const through = chain === null ? '' : ` through ${JSON.stringify(chain.surface)} by ${chain.rule}`
    return `${role} ${styleText('cyan', names.get(entityId) ?? entityId)} (${JSON.stringify(surface)}${through})`
  })
  const { start, end, grain, surface } = claim.time
  const time =
    surface === null
      ? 'no time stated'
      : `${start ?? '?'} to ${end ?? '?'}, ${grain} (${JSON.stringify(surface)})`
  const content =
    claim.content === null ? [] : [`${claim.content.role} ${JSON.stringify(claim.content.surface)}`]
  const head = `${styleText('yellow', claim.type)} ${claim.polarity} ${claim.modality} by ${claim.attribution}`
  const tail = `${claim.rule} on ${JSON.stringify(claim.trigger.surface)}, confidence ${claim.confidence}`
  return [head, ...roles, ...content, time, styleText('dim', tail)].join('; ')
}

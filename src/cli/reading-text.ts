import { styleText } from 'node:util'
import type { Claim } from '../domain/claim.ts'
import type { ReadDocument } from '../ingest/pipeline.ts'
import { markSpans } from './mark-spans.ts'

/** A reading for people: each sentence with its mentions underlined, and under it the claims that it makes. */
export function readingText({ source, reading, warnings }: ReadDocument): string {
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

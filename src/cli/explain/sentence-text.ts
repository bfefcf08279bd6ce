import type { Claim } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import type { AnalyzedDocument, Anaphor, NameMention, TimeExpression } from '../../ingest/analyze/document.ts'
import { claimLines, decidedLines, timeText } from './claim-text.ts'
import * as colour from './colours.ts'
import type { DecidingWords } from './deciding-words.ts'
import { line, nameText } from './lines.ts'
import { markSpans } from './mark-spans.ts'
import { type MissChoice, missTexts, unresolvedText } from './miss-text.ts'
import type { Miss } from './observed.ts'

/** What was found in one sentence, each list in order of the text. */
export interface SentenceFacts {
  readonly index: number
  readonly first: number
  readonly last: number
  readonly mentions: readonly NameMention[]
  readonly anaphors: readonly Anaphor[]
  /** Tokens, with why nobody stands behind them. */
  readonly pronouns: readonly (readonly [number, keyof typeof unresolvedText])[]
  readonly times: readonly TimeExpression[]
  readonly claims: readonly Claim[]
  readonly misses: readonly Miss[]
}

/** The sentence with its spans painted, and under it names, coreference, times, claims and what came close. */
export function sentenceLines(
  document: AnalyzedDocument,
  entities: ReadonlyMap<string, EntityRecord>,
  facts: SentenceFacts,
  words: DecidingWords,
  choice: MissChoice,
): string[] {
  const { text, tree } = document
  const { start } = tree.token(facts.first)
  const { end } = tree.token(facts.last)
  const shown = markSpans(text, start, end, [
    ...facts.mentions.map((span) => ({
      ...span,
      paint: (word: string) => colour.name(span.kind, word),
    })),
    ...facts.claims.map(({ trigger }) => ({ ...trigger, paint: colour.trigger })),
    ...facts.anaphors.map((anaphor) => ({
      ...tree.token(anaphor.token),
      paint: (word: string) => colour.anaphor(anaphor.antecedent.kind, word),
    })),
    ...facts.times.map((span) => ({ ...span, paint: colour.time })),
  ])
  const tokenAt = new Map(tree.tokens.slice(facts.first, facts.last + 1).map((token) => [token.start, token]))
  return [
    `${colour.faint(`[${facts.index}]`)} ${shown}`,
    ...facts.mentions.map((mention) => line('name', mentionText(document, mention))),
    ...facts.anaphors.map((anaphor) => line('for', anaphorText(document, anaphor))),
    ...facts.pronouns.map(([word, reason]) =>
      line('left', `${JSON.stringify(tree.token(word).text)}: ${unresolvedText[reason]}`),
    ),
    ...facts.times.map((time) => line('time', expressionText(time))),
    ...facts.claims.flatMap((claim) => {
      const trigger = tokenAt.get(claim.trigger.start)?.index
      const decided = trigger === undefined ? [] : decidedLines(claim, trigger, words)
      return [...claimLines(claim, entities), ...decided].map((part, at) =>
        line(at === 0 ? 'fact' : '', part),
      )
    }),
    ...missTexts(tree, facts.misses, choice).map((miss) => line('close', colour.faint(miss))),
  ]
}

function mentionText({ entities, entityOf }: AnalyzedDocument, mention: NameMention): string {
  const entity = entities[entityOf.get(mention) ?? -1]
  return nameText(mention, entity?.name ?? mention.surface)
}

function anaphorText(
  { tree, entities }: AnalyzedDocument,
  { token, entity, antecedent, rule }: Anaphor,
): string {
  const { kind = antecedent.kind, name = antecedent.surface } = entities[entity] ?? {}
  const from = `through ${JSON.stringify(antecedent.surface)} in [${tree.sentenceOf(antecedent.first)}]`
  return `${colour.anaphor(kind, tree.token(token).text)} = ${colour.name(kind, name)}, ${from} by ${rule}`
}

/** A bare weekday or month means one day of what happened and another of what is to come. */
function expressionText(time: TimeExpression): string {
  const past = timeText(time.resolve('PAST'))
  const ahead = time.resolve('FUTURE')
  if (timeText(ahead) === past) return past
  return `${past}; of what lies ahead ${ahead.start ?? '?'} to ${ahead.end ?? '?'}`
}

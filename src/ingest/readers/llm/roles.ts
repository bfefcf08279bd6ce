import type { NameMention, TimeExpression, TokenSpan } from '../../analyze/document.ts'
import { fitted } from '../../analyze/events/fillers.ts'
import type { Geography } from '../../analyze/events/filling.ts'
import type { FilledRole } from '../../analyze/events/match-frame.ts'
import type { NamedDocument } from '../../resolve/assemble.ts'
import { roleShape } from './answer-shape.ts'
import type { DropReason, Drops } from './drops.ts'
import { type ClaimKind, isTie } from './kinds.ts'
import { locate } from './locate.ts'

/** Where a model's roles are checked. */
export interface Checked {
  readonly document: NamedDocument
  readonly geography: Geography
  readonly times: readonly TimeExpression[]
  readonly rule: string
  readonly drops: Drops
}

/** The roles that the sentence bears out: words that stand in it, and mean an entity that the type takes there. */
export function rolesOf(
  checked: Checked,
  kind: ClaimKind,
  sentence: number,
  answered: readonly unknown[],
): FilledRole[] {
  const filled = answered.flatMap((item) => roleOf(checked, kind, sentence, item) ?? [])
  return [...new Map(filled.map((one) => [`${one.role} ${one.entity}`, one])).values()]
}

function roleOf(
  { document, geography, rule, drops }: Checked,
  kind: ClaimKind,
  sentence: number,
  item: unknown,
): FilledRole | undefined {
  const refuse = (reason: DropReason): undefined => {
    drops.add(reason)
  }
  const parsed = roleShape.safeParse(item)
  if (!parsed.success) return refuse(parsed.error.issues[0]?.path[0] === 'role' ? 'ROLE' : 'SHAPE')
  const { role, words, antecedent } = parsed.data
  const filler = kind.roles[role]?.filler ?? (role === 'speaker' && !isTie(kind) ? 'ANY' : undefined)
  if (filler === undefined) return refuse('ROLE')
  const span = locate(document, sentence, words)
  const named = antecedent === null ? span : locate(document, antecedent.sentence, antecedent.words)
  if (span === null || named === null) return refuse('SPAN')
  const mention = mentionOf(document, named)
  const entity = mention && document.entityOf.get(mention)
  if (mention === undefined || entity === undefined) return refuse('NAME')
  const { start, end, surface } = mention
  const chain = start < span.end && span.start < end ? null : { start, end, surface, rule }
  const filling = fitted(document, geography, { ...(chain ? span : mention), entity, chain }, filler)
  return filling === undefined ? refuse('FILLER') : { ...filling, role }
}

/** The mention that the words are, but for an article before it and a genitive after it. */
function mentionOf({ text, mentions }: NamedDocument, { start, end }: TokenSpan): NameMention | undefined {
  return mentions.find(
    (mention) =>
      start <= mention.start &&
      mention.end <= end &&
      /^(?:(?:the|an?)\s+)?$/i.test(text.slice(start, mention.start)) &&
      /^(?:['’]s?)?$/.test(text.slice(mention.end, end)),
  )
}

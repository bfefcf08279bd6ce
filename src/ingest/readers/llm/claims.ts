import { type TimeInterval, unknownTime } from '../../../domain/time.ts'
import type { TokenSpan } from '../../analyze/document.ts'
import { complete } from '../../analyze/events/match-frame.ts'
import { aheadModalities } from '../../analyze/events/time-of.ts'
import { type ClaimDraft, roleOf } from '../../resolve/claim-draft.ts'
import { type LooseClaim, looseClaim } from './answer-shape.ts'
import { type ClaimKind, claimKind, isTie } from './kinds.ts'
import { locate } from './locate.ts'
import { type Checked, rolesOf } from './roles.ts'

/** Below every frame of the rules: nothing tells how often a model that is not known is right. */
const confidence = 0.6

/** How much a role that is filled through an antecedent takes off, as with the rules. */
const chainDiscount = 0.9

/** The claims of the answer that the text bears out. */
export function claimsIn(
  checked: Checked,
  entityOf: Parameters<typeof roleOf>[1],
  answered: readonly unknown[],
): ClaimDraft[] {
  return answered.flatMap((item) => claimOf(checked, entityOf, item) ?? [])
}

function claimOf(
  checked: Checked,
  entityOf: Parameters<typeof roleOf>[1],
  item: unknown,
): ClaimDraft | undefined {
  const { document, drops, rule } = checked
  const parsed = looseClaim.safeParse(item)
  const kind = parsed.success ? claimKind(parsed.data.type) : undefined
  if (!parsed.success || kind === undefined) return void drops.add(parsed.success ? 'TYPE' : 'SHAPE')
  const claim = parsed.data
  const trigger = locate(document, claim.sentence, claim.trigger)
  if (trigger === null) return void drops.add('SPAN')
  const roles = rolesOf(checked, kind, claim.sentence, claim.roles)
  const parties = roles.filter(({ role }) => role !== 'speaker' || kind.roles.speaker !== undefined)
  const alone = isTie(kind) && kind.requires.length > 1 && new Set(parties.map((one) => one.entity)).size < 2
  if (!complete(kind.requires, parties) || alone) return void drops.add('INCOMPLETE')
  const chained = roles.filter(({ chain }) => chain?.rule === rule).length
  return {
    type: kind.type,
    mode: isTie(kind) && claim.former ? 'former' : null,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution,
    time: isTie(kind) ? unknownTime : timeOf(checked, claim),
    trigger: spanOf(trigger),
    rule,
    confidence: Math.round(confidence * chainDiscount ** chained * 1000) / 1000,
    roles: roles.map((filled) => roleOf(document, entityOf, filled)),
    content: contentOf(checked, kind, claim, trigger),
    anchor: trigger,
  }
}

/** When, by an expression of the sentence that the project itself can resolve; the model's words only point at it. */
function timeOf({ document, times, drops }: Checked, { sentence, time, modality }: LooseClaim): TimeInterval {
  if (time === null) return unknownTime
  const span = locate(document, sentence, time)
  if (span === null) drops.add('SPAN')
  const expression = times.find(({ start, end }) => span !== null && start < span.end && span.start < end)
  return expression?.resolve(aheadModalities.has(modality) ? 'FUTURE' : 'PAST') ?? unknownTime
}

function contentOf(
  { document, drops }: Checked,
  kind: ClaimKind,
  { sentence, content }: LooseClaim,
  trigger: TokenSpan,
): ClaimDraft['content'] {
  if (kind.type === 'HOLDS_POSITION') return { role: 'title', ...spanOf(trigger) }
  if (content === null || kind.contentRole === undefined) return null
  const span = locate(document, sentence, content)
  if (span === null) drops.add('SPAN')
  return span && { role: kind.contentRole, ...spanOf(span) }
}

function spanOf({ start, end, surface }: TokenSpan) {
  return { start, end, surface }
}

import type { EventKind, Frame } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument } from '../document.ts'
import type { MissReason, Standing } from '../trace.ts'
import { fillingsOf } from './fillers.ts'
import type { Geography } from './filling.ts'
import { fillSlot } from './slots.ts'

/** What stands in the places of a role that nobody fills, and why it does not: for a trace alone. */
export function openRole(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  frame: Frame,
  trigger: number,
  required: string,
): MissReason {
  const open = required.split('|').flatMap((role) => {
    const filler = kind.roles[role]?.filler
    return filler === undefined ? [] : [{ filler, paths: frame.roles[role] ?? [] }]
  })
  const standing = open.flatMap(({ filler, paths }) =>
    paths.flatMap((slot) =>
      fillSlot(document.tree, trigger, slot).map((word): Standing => {
        const fits = fillingsOf(document, geography, [word], filler).length > 0
        const names = fits || fillingsOf(document, geography, [word], 'ANY').length > 0
        return { slot, word, because: fits ? 'TAKEN' : names ? 'WRONG_KIND' : 'UNNAMED' }
      }),
    ),
  )
  return {
    why: 'OPEN_ROLE',
    role: required,
    takes: [...new Set(open.map(({ filler }) => filler))],
    slots: [...new Set(open.flatMap(({ paths }) => paths))],
    standing: [...new Map(standing.map((one) => [one.word, one])).values()],
  }
}

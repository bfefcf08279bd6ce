import type { Dateline } from '../../../domain/document.ts'
import type { Figure } from '../document.ts'

const dated =
  /\d{4}-\d{2}-\d{2}|\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?(?: \d{1,2}\b)?(?:,? \d{4})?/u

/** The place where a report was filed, and the agency; "AUSTIN, Texas" is two places. */
export function namesInDateline(text: string, dateline: Dateline | undefined): Figure[] {
  if (dateline === undefined) return []
  const { start, end, place, agency } = dateline
  const found: Figure[] = []
  const add = (kind: Figure['kind'], surface: string) => {
    const at = text.indexOf(surface, kind === 'ORGANIZATION' ? start : (found.at(-1)?.end ?? start))
    if (at >= 0 && at + surface.length <= end)
      found.push({ kind, start: at, end: at + surface.length, surface })
  }
  for (const part of place?.split(/\s*[,/]\s*/u) ?? []) if (part !== '') add('PLACE', part)
  const date = dated.exec(text.slice(start, end))
  if (date !== null) add('DATE', date[0])
  if (agency !== undefined) add('ORGANIZATION', agency)
  return found
}

import type { NameMention } from '../../ingest/analyze/document.ts'
import * as colour from './colours.ts'

/** A line under a sentence. */
export function line(label: string, text: string): string {
  return `      ${colour.faint(label.padEnd(5))} ${text}`
}

/** A name as it stands in a sentence, and the whole name of who bears it. */
export function nameText(
  { kind, surface, rule, confidence }: Pick<NameMention, 'kind' | 'surface' | 'rule' | 'confidence'>,
  whole: string,
): string {
  const of = whole === surface ? '' : ` = ${whole}`
  return `${colour.name(kind, surface)}${of}, ${kind} by ${rule}, confidence ${confidence}`
}

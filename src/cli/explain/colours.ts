import { styleText } from 'node:util'
import type { EntityKind } from '../../domain/entity.ts'

type Paint = (text: string) => string

/**
 * One colour for each kind of name. styleText leaves colours out for pipes and under NO_COLOR, but Node.js 20 only where
 * it is given a single format.
 */
const byKind: Readonly<Record<EntityKind, 'green' | 'blue' | 'cyan'>> = {
  PERSON: 'green',
  ORGANIZATION: 'blue',
  PLACE: 'cyan',
}

export const name = (kind: EntityKind, text: string) => styleText(byKind[kind], text)
/** A word that stands for a name. */
export const anaphor = (kind: EntityKind, text: string) => styleText('underline', name(kind, text))
export const trigger: Paint = (text) => styleText('bold', styleText('yellow', text))
export const time: Paint = (text) => styleText('magenta', text)
export const heading: Paint = (text) => styleText('bold', text)
export const faint: Paint = (text) => styleText('dim', text)

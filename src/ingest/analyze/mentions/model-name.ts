import type { EntityKind } from '../../../domain/entity.ts'
import { isProminentCity } from '../../gazetteer/cities.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { isPeople } from '../../gazetteer/peoples.ts'
import type { NameMention, TokenSpan } from '../document.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'
import { isHonorific, spanTrim, startsSentence } from './boundaries.ts'
import { gazetteerKind } from './gazetteer-kind.ts'

const kindOfLabel: Readonly<Record<string, EntityKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
}

/** Whether a label of the model's is one that names may have: those of nationalities may turn out to be countries. */
export function isNameLabel(label: string): boolean {
  return label in kindOfLabel || label === 'NORP'
}

/** What the model proposes as a name, trimmed, with the gazetteers' kind where they know it; null where it is none. */
export function fromModel(text: string, tree: Tree, name: NamedSpan, rule: string): NameMention | null {
  const trimmed = spanTrim(text, tree, name.first, name.last)
  if (trimmed === null) return null
  if (isHonorific(trimmed.surface) && isHonorific(tree.tokens[trimmed.last + 1]?.text ?? '')) return null
  const known = gazetteerKind(trimmed.surface)
  if (known !== undefined)
    return { ...trimmed, kind: known.kind, rule: `gazetteer.${known.list}`, confidence: 0.95 }
  const kind = kindOfLabel[name.label]
  if (isCommonNoun(tree, trimmed) || isPeople(trimmed.surface)) return null
  if (kind === undefined || !/\p{L}{2}/u.test(trimmed.surface) || !/\p{Lu}/u.test(trimmed.surface))
    return null
  return { ...trimmed, kind, rule, confidence: name.confidence ?? 0.8 }
}

/** "Hackers" and "Anger" at the start of a sentence are no names. */
function isCommonNoun(tree: Tree, { first, last, surface }: TokenSpan): boolean {
  if (isProminentCity(surface) || isGivenName(surface)) return false
  return (
    first === last && startsSentence(tree, first) && /^(?:NNS?|JJ.?|RB.?|VB.?)$/u.test(tree.token(first).tag)
  )
}

import type { EntityKind } from '../../../domain/entity.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import type { NameMention } from '../document.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'
import { spanTrim } from './boundaries.ts'
import { agreeOnKinds } from './consistency.ts'
import { gazetteerKind } from './gazetteer-kind.ts'
import { findGazetteerNames } from './gazetteer-names.ts'

const kindOfLabel: Readonly<Record<string, EntityKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
}

/**
 * The names of persons, organizations and places: what the model proposes, mended at the edges and typed by the
 * gazetteers where these know the name, with gazetteer names that it missed, and one kind for one name
 * throughout the article.
 */
export function findMentions(text: string, tree: Tree, names: readonly NamedSpan[]): NameMention[] {
  const proposed = names.flatMap((name) => fromModel(text, tree, name) ?? [])
  const known = findGazetteerNames(text, tree, proposed)
  return agreeOnKinds(
    text,
    tree,
    [...proposed, ...known].sort((a, b) => a.start - b.start),
  )
}

function fromModel(text: string, tree: Tree, name: NamedSpan): NameMention | null {
  const trimmed = spanTrim(text, tree, name.first, name.last)
  if (trimmed === null) return null
  const known = gazetteerKind(trimmed.surface)
  if (known !== undefined)
    return { ...trimmed, kind: known.kind, rule: `gazetteer.${known.list}`, confidence: 0.95 }
  const kind = kindOfLabel[name.label]
  if (kind === undefined || !/\p{L}{2}/u.test(trimmed.surface)) return null
  return { ...trimmed, kind: kindByWords(trimmed.surface) ?? kind, rule: 'model.name', confidence: 0.8 }
}

/** What a name of several words says of itself: "Institute for ...", "... Strait". */
function kindByWords(surface: string): EntityKind | undefined {
  const words = surface.split(' ')
  if (words.length < 2) return undefined
  const opening = /^(?:of|for|on)$/.test(words[1] as string) ? kindOfNameWord(words[0] as string) : undefined
  return opening ?? kindOfNameWord(words.at(-1) as string)
}

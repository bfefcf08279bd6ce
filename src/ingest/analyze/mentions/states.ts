import { cityNamed } from '../../gazetteer/cities.ts'
import { countryNamed } from '../../gazetteer/countries.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { NameMention } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'

/** The word "state" belongs to the name of a state that shares it with a city or country: "Washington state". */
export function withState(text: string, tree: Tree, mention: NameMention): NameMention {
  const { kind, surface, first, last } = mention
  if (kind !== 'PLACE' || !/^state$/i.test(tree.tokens[last + 1]?.text ?? '') || !isRegionName(surface))
    return mention
  if (cityNamed(surface) === undefined && countryNamed(surface) === undefined) return mention
  return { ...mention, ...tokenSpan({ text, tree }, first, last + 1) }
}

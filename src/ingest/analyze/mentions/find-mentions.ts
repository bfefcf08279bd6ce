import type { EntityKind } from '../../../domain/entity.ts'
import { isProminentCity } from '../../gazetteer/cities.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { isPeople } from '../../gazetteer/peoples.ts'
import type { NameMention, TokenSpan } from '../document.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'
import { isHonorific, spanTrim, startsSentence } from './boundaries.ts'
import { capitalLines, capitalNames } from './capital-lines.ts'
import { clubNames } from './club-names.ts'
import { agreeOnKinds } from './consistency.ts'
import { addContext } from './context-evidence.ts'
import { extendNames } from './extend-name.ts'
import { addForm } from './form-evidence.ts'
import { gazetteerKind } from './gazetteer-kind.ts'
import { findGazetteerNames } from './gazetteer-names.ts'
import { KindWeights } from './kind-weights.ts'
import { layoutNames, layoutRule } from './layout/layout-names.ts'
import { splitName } from './split-name.ts'
import { addSport, isSportReport } from './sport-evidence.ts'
import { typedRuns } from './typed-runs.ts'
import { dropWithinEvents } from './within-events.ts'
import { dropWorks } from './within-works.ts'

const kindOfLabel: Readonly<Record<string, EntityKind>> = {
  PERSON: 'PERSON',
  ORG: 'ORGANIZATION',
  GPE: 'PLACE',
  LOC: 'PLACE',
  FAC: 'PLACE',
}

/**
 * The names of persons, organizations and places: what the model proposes, mended at the edges and typed by the
 * gazetteers where these know the name, with names that it missed, and one kind for one name throughout the
 * article.
 *
 * @param rule marks the names that only the model vouches for
 */
export function findMentions(
  text: string,
  tree: Tree,
  names: readonly NamedSpan[],
  rule: string,
): NameMention[] {
  const sport = isSportReport(tree)
  const evidence = evidenceIn(tree, sport)
  const capital = capitalLines(text)
  const byLayout = layoutNames(text, tree, sport)
  const inCapitals = ({ start }: TokenSpan) => capital.some((line) => line.start <= start && start < line.end)
  const listedLong = findGazetteerNames(text, tree, byLayout, 3)
  const long = sport ? [...listedLong, ...clubNames(text, tree, [...byLayout, ...listedLong], 2)] : listedLong
  const proposed = extendNames(
    tree,
    names
      .flatMap((name) => splitName(tree, name))
      .filter(({ label }) => label in kindOfLabel || label === 'NORP'),
  ).flatMap((name) => fromModel(text, tree, name, rule) ?? [])
  const kept = proposed.filter(
    (mention) =>
      !byLayout.some((name) => overlaps(name, mention)) &&
      !long.some((name) => overlaps(name, mention) && !within(name, mention)),
  )
  const clubs = long.filter(
    (club) => club.rule === 'gazetteer.club' && !kept.some((name) => overlaps(club, name)),
  )
  const taken = [...byLayout, ...kept, ...clubs]
  const listed = [...taken, ...findGazetteerNames(text, tree, taken, 1)]
  const found = sport ? [...listed, ...clubNames(text, tree, listed, 1)] : listed
  const all = [...found, ...typedRuns(text, tree, found, evidence)]
    .filter((mention) => mention.rule === layoutRule || !inCapitals(mention))
    .sort((a, b) => a.start - b.start)
  const agreed = agreeOnKinds(text, tree, all, evidence).filter(
    (mention) => mention.rule === layoutRule || !inCapitals(mention),
  )
  const headlines = capitalNames(text, tree, capital, agreed, sport).filter(
    (name) => !byLayout.some((other) => overlaps(name, other)),
  )
  return dropWorks(
    tree,
    dropWithinEvents(
      tree,
      [...agreed, ...headlines].sort((a, b) => a.start - b.start),
    ),
  )
}

function evidenceIn(tree: Tree, sport: boolean): (name: TokenSpan) => KindWeights {
  return (name) => {
    const weights = new KindWeights()
    addForm(name.surface, weights)
    addContext(tree, name, weights)
    if (sport) addSport(tree, name, weights)
    return weights
  }
}

function fromModel(text: string, tree: Tree, name: NamedSpan, rule: string): NameMention | null {
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

function overlaps(one: TokenSpan, other: TokenSpan): boolean {
  return one.first <= other.last && other.first <= one.last
}

function within(one: TokenSpan, other: TokenSpan): boolean {
  return other.first <= one.first && one.last <= other.last
}

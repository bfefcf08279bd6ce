import type { NameMention, TokenSpan } from '../document.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'
import { personsCalledLikePlaces } from './called-like-places.ts'
import { capitalLines } from './capital-lines.ts'
import { capitalNames } from './capital-names.ts'
import { clubNames } from './club-names.ts'
import { withCompany } from './company-endings.ts'
import { agreeOnKinds } from './consistency.ts'
import { addContext } from './context-evidence.ts'
import { Covered } from './covered.ts'
import { withDefinitions } from './defined-acronyms.ts'
import { extendNames } from './extend-name.ts'
import { addForm } from './form-evidence.ts'
import { findGazetteerNames } from './gazetteer-names.ts'
import { KindWeights } from './kind-weights.ts'
import { layoutNames, layoutRule } from './layout/layout-names.ts'
import { tokensAt } from './layout/tokens-at.ts'
import { fromModel, isNameLabel } from './model-name.ts'
import { splitName } from './split-name.ts'
import { addSport, isSportReport } from './sport-evidence.ts'
import { withState } from './states.ts'
import { typedRuns } from './typed-runs.ts'
import { dropWithinEvents } from './within-events.ts'
import { dropWorks } from './within-works.ts'

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
  const inLayout = new Covered(byLayout)
  const inCapitals = new Covered(capital.flatMap(({ start, end }) => tokensAt(tree, start, end) ?? []))
  const stays = (mention: NameMention) => mention.rule === layoutRule || !inCapitals.touches(mention)
  const listedLong = findGazetteerNames(text, tree, byLayout, 3)
  const long = sport ? [...listedLong, ...clubNames(text, tree, [...byLayout, ...listedLong], 2)] : listedLong
  const proposed = extendNames(
    tree,
    names.flatMap((name) => splitName(tree, name)).filter(({ label }) => isNameLabel(label)),
  ).flatMap((name) => fromModel(text, tree, name, rule) ?? [])
  const kept = proposed.filter(
    (mention) =>
      !inLayout.touches(mention) && !long.some((name) => overlaps(name, mention) && !within(name, mention)),
  )
  const inKept = new Covered(kept)
  const clubs = long.filter((club) => club.rule === 'gazetteer.club' && !inKept.touches(club))
  const taken = [...byLayout, ...kept, ...clubs]
  const listed = [...taken, ...findGazetteerNames(text, tree, taken, 1)]
  const found = sport ? [...listed, ...clubNames(text, tree, listed, 1)] : listed
  const all = [...found, ...typedRuns(text, tree, found, evidence)]
    .filter(stays)
    .sort((a, b) => a.start - b.start)
  const kinds = personsCalledLikePlaces(tree, agreeOnKinds(text, tree, all, evidence))
  const agreed = withDefinitions(text, tree, kinds)
    .map((mention) => withState(text, tree, withCompany(text, tree, mention)))
    .filter(stays)
  const headlines = capitalNames(text, tree, capital, agreed, sport).filter((name) => !inLayout.touches(name))
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

function overlaps(one: TokenSpan, other: TokenSpan): boolean {
  return one.first <= other.last && other.first <= one.last
}

function within(one: TokenSpan, other: TokenSpan): boolean {
  return other.first <= one.first && one.last <= other.last
}

import type { Modality } from '../../../domain/claim.ts'
import type { Tree } from '../tree.ts'
import { dependsOnCondition, standsInCondition } from './conditions.ts'

const plannedBy = new Set(
  'plan intend expect schedule agree pledge vow promise prepare aim hope want seek decide set due arrange slate commit look undertake poise mean about'.split(
    ' ',
  ),
)
const demandedBy = new Set(
  'urge call demand ask request press order tell require appeal insist recommend advise oblige obligate compel'.split(
    ' ',
  ),
)
const possibleBy = new Set(
  'consider weigh threaten propose discuss suggest mull offer fear risk warn ready accuse suspect allege try attempt struggle willing prepared reluctant unwilling'.split(
    ' ',
  ),
)
/** What these govern is under way. */
/** Verbs that say of a visit or meeting that it was intended and does not take place. */
const cancelling = new Set('cancel postpone scrap shelve'.split(' '))
const beginning = new Set('begin start continue keep resume'.split(' '))
const plannedWords = new Set('plan upcoming planned future scheduled next forthcoming expected'.split(' '))
const possibleWords = new Set(
  'possible potential proposed likely prospective threat threatened prospect'.split(' '),
)
const demandedWords = new Set('call demand need appeal'.split(' '))
const progressiveAuxiliaries = new Set(['is', 'are', "'s", "'re", 'am', 'been', 'was', 'were'])

/** "will not", "would never", "cannot": said of oneself, this is a refusal. */
export function isRefusal(tree: Tree, verb: number): boolean {
  const denied = tree
    .children(verb)
    .some((child) => tree.token(child).dep === 'neg' || tree.lemma(child) === 'never')
  const willing = tree
    .children(verb, 'aux')
    .some((aux) =>
      ['will', 'wo', 'would', 'shall', 'can', 'ca', 'could'].includes(tree.token(aux).text.toLowerCase()),
    )
  return denied && willing && tree.children(verb, 'auxpass').length === 0
}

/** Whether a verb says of an event noun that it is planned, possible or demanded. */
export function givesModality(lemma: string): boolean {
  return plannedBy.has(lemma) || demandedBy.has(lemma) || possibleBy.has(lemma)
}

/** "was to have flown", "should have landed": planned, and not done. */
export function isForgone(tree: Tree, trigger: number): boolean {
  return [trigger, ...governors(tree, trigger)].some((at) => {
    if (tree.token(at).tag !== 'VBN') return false
    const auxiliaries = tree.children(at, 'aux')
    const perfect = auxiliaries.some((aux) => tree.token(aux).text.toLowerCase() === 'have')
    const should = auxiliaries.some((aux) => ['should', 'ought'].includes(tree.token(aux).text.toLowerCase()))
    const head = tree.head(at)
    const wasTo =
      head !== undefined &&
      tree.token(head).tag === 'VBD' &&
      ['be', 'due', 'suppose'].includes(tree.lemma(head))
    return perfect && (should || (wasTo && isInfinitive(tree, at)))
  })
}

/** The verbs that a noun or infinitive shares its fate with. */
function governors(tree: Tree, trigger: number): number[] {
  const above: number[] = []
  let at = trigger
  while (['pobj', 'prep', 'dobj', 'xcomp', 'conj'].includes(tree.token(at).dep)) {
    const head = tree.head(at)
    if (head === undefined) break
    above.push(head)
    at = head
  }
  return above
}

/** Verbs and nouns about the trigger, from the nearest up, that can bear on whether it happened. */
const bearing = new Set([
  'xcomp',
  'ccomp',
  'dobj',
  'acomp',
  'nsubj',
  'nsubjpass',
  'pobj',
  'pcomp',
  'prep',
  'acl',
  'conj',
  'oprd',
])

/**
 * Whether what the trigger tells of has happened, is going on, is planned, possible, conditional or demanded:
 * from its auxiliaries, the verbs and nouns that govern it, and the clause it stands in.
 */
export function modalityOf(tree: Tree, trigger: number): Modality {
  if (standsInCondition(tree, trigger)) return 'CONDITIONAL'
  const modality = unconditional(tree, trigger)
  const open = modality === 'PLANNED' || modality === 'POSSIBLE'
  return open && dependsOnCondition(tree, trigger) ? 'CONDITIONAL' : modality
}

function unconditional(tree: Tree, trigger: number): Modality {
  if (isForgone(tree, trigger)) return 'PLANNED'
  const own = ownModality(tree, trigger)
  if (own !== undefined) return own
  let below = trigger
  for (const above of tree.ancestors(trigger)) {
    const { dep } = tree.token(below)
    if (isPurpose(tree, below)) return purposeModality(tree, below, above)
    if (!bearing.has(dep)) break
    const governed = governing(tree, above, below)
    if (governed !== undefined) return governed
    if (isSpeech(tree, above, below)) break
    const inherited = dep === 'ccomp' ? undefined : ownModality(tree, above)
    if (inherited !== undefined) return inherited
    below = above
  }
  return 'OCCURRED'
}

/** The modality that a word's own auxiliaries and adjectives give it. */
function ownModality(tree: Tree, at: number): Modality | undefined {
  const auxiliaries = tree.children(at, 'aux', 'auxpass').map((aux) => tree.token(aux).text.toLowerCase())
  const lemmas = tree.children(at, 'aux').map((aux) => tree.lemma(aux))
  if (auxiliaries.some((word) => ['will', "'ll", 'shall', 'wo'].includes(word))) return 'PLANNED'
  if (auxiliaries.some((word) => ['may', 'might', 'could', 'can', 'ca'].includes(word))) return 'POSSIBLE'
  if (auxiliaries.some((word) => ['should', 'must', 'ought'].includes(word))) return 'DEMANDED'
  if (auxiliaries.some((word) => ['would', "'d"].includes(word)) && !lemmas.includes('have')) {
    return futureInPast(tree, at) ? 'PLANNED' : 'CONDITIONAL'
  }
  const { tag } = tree.token(at)
  if (tag === 'VBG' && auxiliaries.some((word) => progressiveAuxiliaries.has(word))) {
    return tree.lemma(at) === 'go' ? 'PLANNED' : 'ONGOING'
  }
  const described = tree.children(at, 'amod', 'acomp', 'compound', 'advmod').map((word) => tree.lemma(word))
  // "Next, she visited" goes on with what happened.
  if (tag !== 'VBD' && described.some((word) => plannedWords.has(word))) return 'PLANNED'
  if (described.some((word) => possibleWords.has(word))) return 'POSSIBLE'
  return undefined
}

/** "said that X would meet Y": what would happen, seen from the past. */
function futureInPast(tree: Tree, at: number): boolean {
  return tree
    .ancestors(at)
    .some((above) => ['VBD', 'VBN', 'VBZ', 'VBP', 'VBG'].includes(tree.token(above).tag))
}

function governing(tree: Tree, above: number, below: number): Modality | undefined {
  const lemma = tree.lemma(above)
  const { dep } = tree.token(below)
  const complement = ['xcomp', 'ccomp', 'dobj', 'prep', 'pobj', 'pcomp', 'acl', 'nsubjpass', 'oprd'].includes(
    dep,
  )
  if (!complement) return undefined
  if (tree.token(above).pos === 'NOUN') {
    if (plannedWords.has(lemma)) return 'PLANNED'
    if (possibleWords.has(lemma)) return 'POSSIBLE'
    return demandedWords.has(lemma) ? 'DEMANDED' : undefined
  }
  const saying = dep === 'ccomp' && tree.children(below, 'aux').some((aux) => tree.token(aux).tag !== 'TO')
  const subjunctive = demandedBy.has(lemma) && isSubjunctive(tree, below)
  if (!subjunctive && (saying || (dep === 'ccomp' && finite(tree, below)))) return undefined
  if (lemma === 'be' && dep === 'xcomp' && isInfinitive(tree, below)) return 'PLANNED'
  if (beginning.has(lemma) && dep === 'xcomp') return 'ONGOING'
  if (plannedBy.has(lemma)) return 'PLANNED'
  if (cancelling.has(lemma) || isPutOff(tree, above)) return 'PLANNED'
  if (demandedBy.has(lemma) && tree.children(above, 'prt').length === 0) return 'DEMANDED'
  return possibleBy.has(lemma) ? 'POSSIBLE' : undefined
}

/** "called off", "put off". */
function isPutOff(tree: Tree, verb: number): boolean {
  const off = tree.children(verb, 'prt').some((part) => tree.lemma(part) === 'off')
  return off && ['call', 'put'].includes(tree.lemma(verb))
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'aux').some((aux) => tree.token(aux).tag === 'TO')
}

/** "demanded that she resign": a third person without its ending. */
function isSubjunctive(tree: Tree, verb: number): boolean {
  const { tag, text, lemma } = tree.token(verb)
  const bare = (tag === 'VB' || tag === 'VBP') && text.toLowerCase() === lemma.toLowerCase()
  return bare && tree.children(verb, 'aux').length === 0 && tree.children(verb, 'nsubj').length > 0
}

function finite(tree: Tree, verb: number): boolean {
  return ['VBD', 'VBZ', 'VBP'].includes(tree.token(verb).tag)
}

function isSpeech(tree: Tree, above: number, below: number): boolean {
  return tree.token(below).dep === 'ccomp' && tree.token(above).pos === 'VERB'
}

/** An infinitive of purpose: "travelled to Oslo to meet". */
function isPurpose(tree: Tree, at: number): boolean {
  const { dep, tag } = tree.token(at)
  if (dep !== 'advcl' && dep !== 'acl' && dep !== 'relcl') return false
  return tag === 'VB' && tree.children(at, 'aux').some((aux) => tree.token(aux).tag === 'TO')
}

const realizing = new Set(
  'make travel go fly visit arrive pay come gather head return trip visit journey tour telephone phone call ring write meet rally march'.split(
    ' ',
  ),
)

/** A journey's purpose is taken to have happened with it; any other purpose was only intended. */
function purposeModality(tree: Tree, _purpose: number, above: number): Modality {
  const lemma = tree.lemma(above)
  if (demandedBy.has(lemma)) return 'DEMANDED'
  if (!realizing.has(lemma)) return 'PLANNED'
  return modalityOf(tree, above)
}

import type { Tree } from '../tree.ts'
import { isActorNoun } from './actor-nouns.ts'
import { isHeadlineVerb, squeezedClause } from './headline.ts'

const relativePronouns = new Set(['who', 'whom', 'which', 'that'])

/** Verbs whose object, not subject, does what the infinitive after it says ("urged Iran to stop"). */
const objectControl = new Set([
  'ask',
  'urge',
  'tell',
  'order',
  'force',
  'persuade',
  'invite',
  'press',
  'push',
  'allow',
  'permit',
  'help',
  'encourage',
  'compel',
  'instruct',
  'advise',
  'convince',
  'authorize',
  'direct',
  'warn',
  'require',
  'enable',
  'want',
  'expect',
])

const intentions = new Set(
  'plan offer promise decision attempt bid refusal pledge proposal move threat agreement vow intention intent failure effort right wish desire readiness willingness ability commitment campaign scheme deal pact ambition hope'.split(
    ' ',
  ),
)

const tellingVerbs = new Set('say tell add'.split(' '))

const givingVerbs = new Set(
  'give lend grant offer send hand award pay sell show tell provide supply deny promise'.split(' '),
)

/** Who acts: of a passive its agent, of a bare infinitive or participle the subject it shares. */
export function subjectOf(tree: Tree, verb: number, depth = 0): number[] {
  if (depth > 8) return []
  if (isHeadlineVerb(tree, verb)) return spread(tree, tree.children(verb, 'compound', 'nmod', 'nsubj'))
  const squeezed = squeezedClause(tree, verb)
  if (squeezed !== undefined) return spread(tree, [squeezed.subject])
  const copula = copulaOf(tree, verb)
  if (copula !== undefined) return subjectOf(tree, copula, depth + 1)
  const own = tree.children(verb, 'nsubj', 'csubj')
  if (isPassive(tree, verb)) {
    return spread(
      tree,
      tree.children(verb, 'agent').flatMap((by) => tree.children(by, 'pobj')),
    )
  }
  // Of "Presidents X and Y met" the parse may make two subjects.
  if (own.length > 0)
    return spread(
      tree,
      own.map((word) => antecedent(tree, word)),
    )
  const beside = adjacentSpeaker(tree, verb)
  if (beside !== undefined) return spread(tree, [beside])
  const head = tree.head(verb)
  if (head === undefined) return []
  switch (tree.token(verb).dep) {
    case 'conj':
    case 'advcl':
      return addressees(tree, head).length > 0 ? addressees(tree, head) : surfaceSubject(tree, head, depth)
    case 'dep':
    case 'auxpass':
      return surfaceSubject(tree, head, depth)
    case 'xcomp':
    case 'ccomp':
      if (objectControl.has(tree.lemma(head))) {
        const object = [...objectOf(tree, head), ...addressees(tree, head)]
        if (object.length > 0) return object
      }
      return surfaceSubject(tree, head, depth)
    case 'relcl':
    case 'acl':
      if (intentions.has(tree.lemma(head)) && tree.token(verb).tag === 'VB') return ownersOf(tree, head)
      return acting(tree, verb) ? spread(tree, [head]) : []
    case 'pcomp':
    case 'pobj': {
      const governor = tree.head(head)
      if (governor === undefined) return []
      const controller = controllingObject(tree, head, governor)
      return controller.length > 0 ? controller : surfaceSubject(tree, governor, depth)
    }
  }
  return []
}

/** The name straight before a verb of saying at the top of its sentence, which the parse hung elsewhere: "..., Ann Lee, told reporters". */
export function adjacentSpeaker(tree: Tree, verb: number): number | undefined {
  const { dep, tag } = tree.token(verb)
  if (dep !== 'ROOT' || (tag !== 'VBD' && tag !== 'VBZ') || !tellingVerbs.has(tree.lemma(verb)))
    return undefined
  if (tree.children(verb, 'nsubj', 'nsubjpass', 'csubj', 'expl').length > 0) return undefined
  const before = tree.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1
  return tree.tokens[before]?.tag === 'NNP' ? before : undefined
}

/** "a plan by X to buy", "X's offer to mediate", "X made an offer to mediate": X buys or mediates. */
function ownersOf(tree: Tree, noun: number): number[] {
  const by = tree
    .children(noun, 'prep', 'agent')
    .filter((mark) => ['by', 'from', 'of'].includes(tree.lemma(mark)))
  const named = [...tree.children(noun, 'poss'), ...by.flatMap((mark) => tree.children(mark, 'pobj'))]
  if (named.length > 0) return spread(tree, named)
  const { dep, head } = tree.token(noun)
  return dep === 'dobj' ? surfaceSubject(tree, head, 1) : []
}

/** Whom a verb judges or hinders does what it names: "accused X of killing", "thanked X for helping". */
function controllingObject(tree: Tree, preposition: number, verb: number): number[] {
  if (!['of', 'for', 'from', 'with', 'into'].includes(tree.lemma(preposition))) return []
  return objectOf(tree, verb).filter(
    (object) => ['PROPN', 'PRON'].includes(tree.token(object).pos) || isActorNoun(tree, object),
  )
}

/** The verb through which an adjective says something of its subject. */
function copulaOf(tree: Tree, at: number): number | undefined {
  const { pos, dep } = tree.token(at)
  return pos === 'ADJ' && ['acomp', 'oprd', 'attr', 'conj'].includes(dep) ? tree.head(at) : undefined
}

/** Those on whom a verb of asking calls: "appealed to X to stop". */
function addressees(tree: Tree, verb: number): number[] {
  if (!['call', 'appeal', 'plead', 'prevail'].includes(tree.lemma(verb))) return []
  return tree
    .children(verb, 'prep', 'dative')
    .filter((mark) => ['on', 'upon', 'to', 'with'].includes(tree.lemma(mark)))
    .flatMap((mark) => tree.children(mark, 'pobj'))
}

/** An infinitive or "-ing" after a noun acts; a past participle after a noun is acted upon. */
function acting(tree: Tree, verb: number): boolean {
  return tree.token(verb).tag !== 'VBN' || squeezedBetween(tree, verb)
}

/** "the minister, Ann Lee, phoned Rome and urged ...": with an object of its own the participle is a past tense. */
function squeezedBetween(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'dobj').some((object) => object > verb) && tree.tokens[verb - 1]?.text === ','
}

/** The grammatical subject, be the verb active or passive ("was forced to resign" shares it with "resign"). */
export function surfaceSubject(tree: Tree, verb: number, depth: number): number[] {
  const passive = tree.child(verb, 'nsubjpass')
  if (passive !== undefined) return spread(tree, [antecedent(tree, passive)])
  if (tree.token(verb).pos === 'NOUN' && !tree.children(verb, 'nsubj').length) {
    return spread(tree, tree.children(verb, 'poss'))
  }
  return subjectOf(tree, verb, depth + 1)
}

/** What is acted upon: the object, or the subject of a passive. */
export function objectOf(tree: Tree, verb: number, depth = 0): number[] {
  if (isHeadlineVerb(tree, verb)) return spread(tree, tree.children(verb, 'appos', 'dobj', 'dep'))
  const squeezed = squeezedClause(tree, verb)
  if (squeezed !== undefined) return spread(tree, [squeezed.object])
  const recipients = givenTo(tree, verb)
  const own = tree.children(verb, 'dobj').filter((word) => !recipients.includes(word))
  if (own.length > 0)
    return spread(
      tree,
      own.map((word) => antecedent(tree, word)),
    )
  const passive = tree.child(verb, 'nsubjpass')
  if (passive !== undefined) return spread(tree, [antecedent(tree, passive)])
  const misplaced = [
    ...tree.children(verb, 'ccomp').filter((word) => isNominal(tree, word)),
    ...judged(tree, verb),
  ]
  if (misplaced.length > 0) return spread(tree, misplaced)
  const particled = tree.children(verb, 'prt').flatMap((particle) => tree.children(particle, 'pobj'))
  if (particled.length > 0) return spread(tree, particled)
  const shared = sharedObject(tree, verb)
  if (shared !== undefined) return spread(tree, [shared])
  const head = tree.head(verb)
  if (head === undefined || depth > 8) return []
  const { dep, tag } = tree.token(verb)
  if (dep === 'acl' && tag === 'VBN') return spread(tree, [head])
  if ((dep === 'conj' || dep === 'xcomp') && isPassive(tree, verb)) {
    const governor = tree.token(head).pos === 'ADJ' ? (tree.head(head) ?? head) : head
    return spread(tree, tree.children(governor, 'nsubjpass', 'nsubj'))
  }
  return []
}

/** "rejected as baseless a charge": what is judged stands behind the judgement, and in it for the parse. */
function judged(tree: Tree, verb: number): number[] {
  return tree
    .children(verb, 'prep')
    .filter((mark) => tree.lemma(mark) === 'as' && tree.tokens[mark + 1]?.pos === 'ADJ')
    .flatMap((mark) => tree.children(mark, 'pobj'))
    .filter((noun) => {
      const [owner] = tree.children(noun, 'det', 'poss')
      const first = owner === undefined ? undefined : (tree.subtree(owner)[0] as number)
      return first !== undefined && tree.children(noun, 'amod').some((word) => word < first)
    })
}

/** "allowed inspectors back into the plant": the parse takes the object for a clause. */
function isNominal(tree: Tree, word: number): boolean {
  const { pos } = tree.token(word)
  return pos === 'NOUN' && tree.children(word, 'nsubj', 'aux', 'cop', 'mark', 'nsubjpass').length === 0
}

/** "attacked and looted the town": the object stands with the last of the verbs. */
function sharedObject(tree: Tree, verb: number): number | undefined {
  const [next] = tree.children(verb, 'conj')
  if (next === undefined || tree.token(next).pos !== 'VERB' || next - verb > 3) return undefined
  if (tree.children(verb, 'prep', 'ccomp', 'xcomp', 'prt').length > 0) return undefined
  return tree.children(next, 'nsubj', 'nsubjpass').length > 0 ? undefined : tree.child(next, 'dobj')
}

/** Of two objects of a verb of giving, the first: "is lending Pakistan 700 million". */
export function givenTo(tree: Tree, verb: number): number[] {
  if (!givingVerbs.has(tree.lemma(verb))) return []
  const objects = tree.children(verb, 'dobj')
  if (objects.length > 1) return objects.slice(0, 1)
  // "has lent Kenya boats": the parse takes the name for a part of what is given.
  const next = tree.tokens[verb + 1]
  const given = objects[0]
  const squeezed = next?.tag === 'NNP' && next.dep === 'compound' && next.head === given
  return squeezed && tree.token(given as number).pos === 'NOUN' ? [next.index] : []
}

function isPassive(tree: Tree, verb: number): boolean {
  if (tree.children(verb, 'nsubjpass', 'auxpass').length > 0) return true
  // "passed by a single vote a law": with a subject and an object of its own the verb is active.
  if (tree.children(verb, 'agent').length > 0)
    return tree.children(verb, 'nsubj').length === 0 || tree.children(verb, 'dobj').length === 0
  const { dep, tag, text } = tree.token(verb)
  // "was arrested and charged": the second form may be taken for a past tense.
  const alike =
    tag === 'VBD' &&
    dep === 'conj' &&
    /ed$/i.test(text) &&
    !tree.children(verb, 'dobj', 'ccomp', 'xcomp', 'prep').length
  if (tag !== 'VBN' && !alike) return false
  if (dep === 'acl') return !squeezedBetween(tree, verb)
  const head = tree.head(verb)
  return (
    dep === 'conj' &&
    head !== undefined &&
    isPassive(tree, head) &&
    tree.children(verb, 'nsubj', 'aux').length === 0
  )
}

/** The noun that a relative pronoun stands for. */
function antecedent(tree: Tree, word: number): number {
  if (!relativePronouns.has(tree.lemma(word)) || tree.token(word).pos === 'DET') return word
  for (const above of tree.ancestors(word)) {
    if (tree.token(above).dep === 'relcl') return tree.head(above) ?? word
  }
  return word
}

export function spread(tree: Tree, heads: readonly number[]): number[] {
  return [...new Set(heads.flatMap((head) => tree.conjuncts(head)))]
}

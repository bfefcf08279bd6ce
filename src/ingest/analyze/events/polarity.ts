import type { Polarity } from '../../../domain/claim.ts'
import type { Tree } from '../tree.ts'
import { isForgone } from './modality.ts'

/** Verbs and nouns that say their complement did not happen. */
const implicativeNegatives = new Set(
  'fail refuse decline deny avoid stop prevent cancel postpone reject block halt abandon scrap forgo skip shelve refusal failure cancellation'.split(
    ' ',
  ),
)
/** Verbs that deny their object with a particle: "called off the talks". */
const denyingParticles: Readonly<Record<string, string>> = {
  call: 'off',
  put: 'off',
  rule: 'out',
  turn: 'down',
  stave: 'off',
}
/** Verbs whose object is hindered from what follows "from": "kept X from attacking". */
const hindering = new Set(
  'keep prevent stop deter bar block hinder prohibit ban dissuade discourage forbid restrain'.split(' '),
)
const nobody = new Set(['nothing', 'nobody', 'none', 'no-one'])
const complementDeps = new Set([
  'xcomp',
  'dobj',
  'pcomp',
  'pobj',
  'prep',
  'nsubjpass',
  'acl',
  'ccomp',
  'acomp',
  'conj',
])

/** Negated when a negation bears on the trigger itself, its carrier, or a verb that denies its complement. */
export function polarityOf(tree: Tree, trigger: number): Polarity {
  if (negates(tree, trigger) || isForgone(tree, trigger)) return 'NEGATED'
  let below = trigger
  for (const above of tree.ancestors(trigger)) {
    const { dep } = tree.token(below)
    if (dep === 'conj') {
      // What a verb denies it denies of all that is coordinated under it; "not" bears on its own verb alone.
      below = above
      continue
    }
    if (!complementDeps.has(dep) || (dep === 'prep' && tree.token(below).pos === 'VERB')) break
    if (denies(tree, above, below)) return negates(tree, above) ? 'AFFIRMED' : 'NEGATED'
    if (tree.lemma(above) === 'without') return 'NEGATED'
    if (dep === 'ccomp') break
    if (negates(tree, above)) return 'NEGATED'
    below = above
  }
  return 'AFFIRMED'
}

function negates(tree: Tree, at: number): boolean {
  const marked = tree
    .children(at)
    .some(
      (child) =>
        tree.token(child).dep === 'neg' || ['never', 'neither', 'hardly'].includes(tree.lemma(child)),
    )
  if (marked || tree.children(at, 'dobj').some((object) => nobody.has(tree.lemma(object)))) return true
  const core = [at, ...tree.children(at, 'dobj', 'nsubj', 'nsubjpass')]
  return core.some((word) =>
    tree.children(word, 'det', 'neg').some((det) => ['no', 'neither'].includes(tree.lemma(det))),
  )
}

function denies(tree: Tree, above: number, below: number): boolean {
  const lemma = tree.lemma(above)
  const particle = Object.hasOwn(denyingParticles, lemma) ? denyingParticles[lemma] : undefined
  if (hindering.has(lemma) && tree.lemma(below) === 'from') return true
  if (tree.children(above, 'prt').some((part) => tree.lemma(part) === particle)) return true
  if (!implicativeNegatives.has(lemma)) return false
  return tree.token(below).dep !== 'ccomp' || lemma === 'deny'
}

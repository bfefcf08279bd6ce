import type { Tree } from '../tree.ts'

const conjunctions = new Set(['if', 'unless', 'lest'])

/** Links along which what holds of the upper word holds of the lower: what depends on a condition, its parts do. */
const sharing = new Set([
  'xcomp',
  'ccomp',
  'dobj',
  'pobj',
  'prep',
  'pcomp',
  'acl',
  'conj',
  'acomp',
  'nsubjpass',
])

/** Whether the trigger tells of the condition itself: "if X attacks", "should X attack". */
export function standsInCondition(tree: Tree, trigger: number): boolean {
  return [trigger, ...tree.ancestors(trigger)].some((at) => isCondition(tree, at))
}

/** Whether what the trigger tells of hangs on a condition beside it or beside a verb that governs it: "will attack if". */
export function dependsOnCondition(tree: Tree, trigger: number): boolean {
  let at: number | undefined = trigger
  while (at !== undefined) {
    const clauses = tree.children(at, 'advcl', 'prep', 'acl', 'ccomp')
    if (clauses.some((clause) => isCondition(tree, clause))) return true
    if (!sharing.has(tree.token(at).dep)) return false
    at = tree.head(at)
  }
  return false
}

function isCondition(tree: Tree, clause: number): boolean {
  if (conjunctions.has(tree.token(clause).text.toLowerCase()) || isProviso(tree, clause)) return true
  if (tree.children(clause, 'mark').some((mark) => conjunctions.has(tree.token(mark).text.toLowerCase())))
    return true
  return isInverted(tree, clause)
}

/** "provided gas is restored": the parse makes a verb of the conjunction. */
function isProviso(tree: Tree, clause: number): boolean {
  if (!['provided', 'providing'].includes(tree.token(clause).text.toLowerCase())) return false
  return tree.children(clause, 'nsubj', 'nsubjpass', 'dobj', 'aux', 'auxpass', 'prep').length === 0
}

/** "Should he refuse, ...", "had they signed": the auxiliary before the subject, and no question. */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = tree.child(clause, 'nsubj', 'nsubjpass')
  const auxiliary = tree
    .children(clause, 'aux')
    .find((aux) => ['should', 'had', 'were'].includes(tree.token(aux).text.toLowerCase()))
  if (subject === undefined || auxiliary === undefined || auxiliary > subject) return false
  const { last } = tree.sentences[tree.sentenceOf(clause)] as { last: number }
  return tree.token(last).text !== '?'
}

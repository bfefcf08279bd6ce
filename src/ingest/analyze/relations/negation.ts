import type { Tree } from '../tree.ts'

const unreal = new Set('may might could would should will to if'.split(' '))

/** Whether the verb is denied, or only planned, possible or conditional: no lasting tie is stated then. */
export function isNegated(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, 'neg', 'aux', 'mark')
    .some((at) => tree.token(at).dep === 'neg' || unreal.has(tree.token(at).text.toLowerCase()))
}

import type { AnalyzedDocument } from '../../ingest/analyze/document.ts'
import { modalityOf } from '../../ingest/analyze/events/modality.ts'
import { polarityOf } from '../../ingest/analyze/events/polarity.ts'
import type { Token } from '../../ingest/analyze/parser/types.ts'
import { Tree } from '../../ingest/analyze/tree.ts'

/** A tree in which one word at a time is struck out. */
class StruckTree extends Tree {
  struck = -1

  override token(index: number): Token {
    const token = super.token(index)
    return index === this.struck ? { ...token, text: '', lemma: '', dep: 'struck', tag: '', pos: 'X' } : token
  }
}

/** Finds the words without which a trigger's polarity or modality would be another. */
export class DecidingWords {
  readonly #tree: StruckTree

  constructor({ tree: { tokens, sentences } }: AnalyzedDocument) {
    this.#tree = new StruckTree({ tokens, sentences, names: [] })
  }

  ofPolarity(trigger: number): string[] {
    return this.#deciding(trigger, (tree) => polarityOf(tree, trigger))
  }

  ofModality(trigger: number): string[] {
    return this.#deciding(trigger, (tree) => modalityOf(tree, trigger))
  }

  /** By trying: the rules that decide are asked again without each word that hangs on the trigger or above it. */
  #deciding(trigger: number, decide: (tree: Tree) => string): string[] {
    const tree = this.#tree
    tree.struck = -1
    const actual = decide(tree)
    const path = [trigger, ...tree.ancestors(trigger)]
    const near = [...new Set([...path, ...path.flatMap((word) => tree.children(word))])]
    const words = near.filter((word) => {
      tree.struck = word
      return word !== trigger && decide(tree) !== actual
    })
    tree.struck = -1
    return words.sort((a, b) => a - b).map((word) => tree.token(word).text)
  }
}

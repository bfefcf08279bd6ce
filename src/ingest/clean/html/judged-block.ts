import type { LineKind } from '../text/line-kind.ts'
import type { Block } from './block.ts'

/** A block with what its form says of it, and whether the article was found to hold it. */
export interface JudgedBlock extends Block {
  readonly kind: LineKind
  readonly isFound: boolean
}

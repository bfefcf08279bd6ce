/** One run of words that the page sets as a unit. */
export interface Block {
  readonly text: string
  readonly form: 'paragraph' | 'heading' | 'item' | 'row'
  /** Share of its characters that are links. */
  readonly linkShare: number
}

/** The blocks of a page in order, and the page as HTML of nothing but them: block `n` carries `data-b="n"`. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly html: string
  readonly elements: number
  /** How many elements with words were left out as furniture. */
  readonly skipped: number
  /** Words in the captions that were left out. */
  readonly captionWords: number
}

/** What a format's own reading finds, as the page writes it; `finishArticle` makes an article of it. */
export interface ArticleDraft {
  readonly title?: string | undefined
  /** Bylines, each of one or more writers. */
  readonly bylines?: readonly string[] | undefined
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly image?: string | undefined
  /** Folded paragraphs in order. */
  readonly paragraphs: readonly string[]
}

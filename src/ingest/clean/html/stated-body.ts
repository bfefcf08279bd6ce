import { countWords, fold } from '../fold.ts'

/** With fewer words a stated body is a teaser. */
const shortest = 80
/** A page shows its article if it shows this share of what it states. */
const shown = 1 / 3

/**
 * The paragraphs of the `articleBody` that a page states, where the page itself shows next to nothing of it since a
 * script would have to build it. `undefined` where the page's own text is enough.
 */
export function statedParagraphs(body: string | undefined, wordsFound: number): string[] | undefined {
  if (!body || countWords(body) < shortest || wordsFound >= shown * countWords(body)) return undefined
  return body
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,100}>/gi, '\n')
    .replace(/<[^<>]{1,300}>/g, '')
    .split(/\n+/)
    .map(fold)
    .filter(Boolean)
}

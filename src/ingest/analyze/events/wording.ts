import type { Tree } from '../tree.ts'

/**
 * Whether the word is one of the lexicon's nouns: by its lemma, by itself where the tagger took it for another
 * part of speech ("the crossing"), or by its singular where it took it for a name ("Militiamen").
 */
export function isWord(tree: Tree, word: number, has: (lemma: string) => boolean): boolean {
  const lemma = tree.lemma(word)
  return has(lemma) || has(tree.token(word).text.toLowerCase()) || has(singular(lemma))
}

function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
}

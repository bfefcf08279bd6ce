import { countBelow } from '../count-below.ts'
import type { Anaphor, DocumentEntity, NameMention, PositionMention, Quotation } from '../document.ts'
import type { ReadingTrace } from '../trace.ts'
import type { Tree } from '../tree.ts'

/** The layers of the article that coreference is read from. */
export interface Context {
  readonly tree: Tree
  readonly mentions: readonly NameMention[]
  readonly entities: readonly DocumentEntity[]
  readonly entityOf: ReadonlyMap<NameMention, number>
  readonly mentionAt: ReadonlyMap<number, NameMention>
  readonly positions: readonly PositionMention[]
  readonly quotations: readonly Quotation[]
  /** Is told of the pronouns that are left alone. */
  readonly trace?: ReadingTrace | undefined
  /** Names of organizations by the noun that closes them, in lower case: "council". */
  readonly closings: ReadonlyMap<string, readonly NameMention[]>
}

export function closingsOf(mentions: readonly NameMention[]): Map<string, NameMention[]> {
  const closings = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const words = mention.surface.split(/\s+/u)
    if (mention.kind !== 'ORGANIZATION' || words.length < 2) continue
    const noun = (words.at(-1) as string).toLowerCase()
    const named = closings.get(noun) ?? []
    named.push(mention)
    closings.set(noun, named)
  }
  return closings
}

export function link(context: Context, token: number, antecedent: NameMention, rule: string): Anaphor {
  return { token, antecedent, entity: context.entityOf.get(antecedent) as number, rule }
}

/** Whether the mention stands at most so many sentences before the word. */
export function near(tree: Tree, mention: NameMention, index: number, reach: number): boolean {
  return tree.sentenceOf(index) - tree.sentenceOf(mention.first) <= reach
}

/** The mentions that begin before the word, at most so many sentences back. */
export function mentionsBefore({ tree, mentions }: Context, index: number, reach: number): NameMention[] {
  const end = countBelow(mentions, tree.token(index).start, ({ start }) => start)
  let begin = end
  while (begin > 0 && near(tree, mentions[begin - 1] as NameMention, index, reach)) begin--
  return mentions.slice(begin, end)
}

/** Of mentions in order of the text, the last that begins before the word. */
export function lastBefore(
  { tree }: Context,
  mentions: readonly NameMention[],
  index: number,
): NameMention | undefined {
  return mentions[countBelow(mentions, tree.token(index).start, ({ start }) => start) - 1]
}

export function isCountry({ kind, rule }: NameMention): boolean {
  return kind === 'PLACE' && (rule === 'gazetteer.country' || rule === 'gazetteer.demonym')
}

/** In tokens. What is longer was never one sentence, and its parse means nothing. */
const longestSentence = 400

/** Whether the word stands in a sentence that can be read, not in an endless list or a broken page's heap of words. */
export function isReadable(tree: Tree, index: number): boolean {
  const { first, last } = tree.sentences[tree.sentenceOf(index)] as { first: number; last: number }
  return last - first < longestSentence
}

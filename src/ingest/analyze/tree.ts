import type { Parse, Sentence, Token } from './parser/types.ts'

/** Walks over the dependency trees of one parse. Tokens are named by their index in it. */
export class Tree {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  private readonly dependents: readonly (readonly number[])[]
  private readonly sentenceIndex: Uint32Array

  constructor(parse: Parse) {
    this.tokens = parse.tokens
    this.sentences = parse.sentences
    const dependents: number[][] = parse.tokens.map(() => [])
    for (const token of parse.tokens)
      if (token.head !== token.index) dependents[token.head]?.push(token.index)
    this.dependents = dependents
    this.sentenceIndex = new Uint32Array(parse.tokens.length)
    parse.sentences.forEach(({ first, last }, index) => {
      this.sentenceIndex.fill(index, first, last + 1)
    })
  }

  token(index: number): Token {
    const token = this.tokens[index]
    if (token === undefined) throw new RangeError(`No token ${index} among ${this.tokens.length}`)
    return token
  }

  /** Dependents in order of the text, of the given relations or of all. */
  children(index: number, ...deps: readonly string[]): number[] {
    const all = this.dependents[index] ?? []
    return deps.length === 0 ? [...all] : all.filter((child) => deps.includes(this.token(child).dep))
  }

  child(index: number, ...deps: readonly string[]): number | undefined {
    return this.children(index, ...deps)[0]
  }

  /** The governor, or undefined for a root. */
  head(index: number): number | undefined {
    const { head } = this.token(index)
    return head === index ? undefined : head
  }

  sentenceOf(index: number): number {
    return this.sentenceIndex[index] as number
  }

  /** The governors from the nearest to the root. */
  ancestors(index: number): number[] {
    const path: number[] = []
    for (let at = this.head(index); at !== undefined; at = this.head(at)) path.push(at)
    return path
  }

  /** All tokens below and including this one, in order of the text; branches for which `prune` holds are left out. */
  subtree(index: number, prune: (token: Token) => boolean = () => false): number[] {
    const found: number[] = []
    const open = [index]
    while (open.length > 0) {
      const at = open.pop() as number
      found.push(at)
      for (const child of this.dependents[at] ?? []) if (!prune(this.token(child))) open.push(child)
    }
    return found.sort((a, b) => a - b)
  }

  /** The head and what is coordinated with it. */
  conjuncts(index: number): number[] {
    const found = [index]
    for (let at = 0; at < found.length; at++) found.push(...this.children(found[at] as number, 'conj'))
    return found
  }

  lemma(index: number): string {
    return this.token(index).lemma.toLowerCase()
  }
}

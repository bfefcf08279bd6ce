import type { RulerPattern, TokenPattern } from './model-files.ts'

/** What patterns can ask of a token. */
export interface RulerToken {
  readonly tag: string
  readonly dep: string
  readonly lower: string
  readonly isSpace: boolean
}

/** Attributes a token gets from the patterns that match it. */
export type RulerAttributes = RulerPattern['attrs']

interface Rule {
  readonly order: number
  readonly tests: readonly ((token: RulerToken) => boolean)[]
  readonly attrs: RulerAttributes
  readonly index: number
}

const FIELDS = { TAG: 'tag', LOWER: 'lower', DEP: 'dep', IS_SPACE: 'isSpace' } as const

function compile(pattern: TokenPattern): (token: RulerToken) => boolean {
  const tests = Object.entries(pattern).map(([name, test]) => {
    const field = FIELDS[name as keyof typeof FIELDS]
    if (typeof test !== 'object') return (token: RulerToken) => token[field] === test
    const regex = test.REGEX === undefined ? undefined : new RegExp(test.REGEX)
    return (token: RulerToken) => {
      const value = String(token[field])
      return (
        (test.IN?.includes(value) ?? true) &&
        !test.NOT_IN?.includes(value) &&
        (regex === undefined || regex.test(value))
      )
    }
  })
  return (token) => tests.every((test) => test(token))
}

/** spaCy's attribute ruler: patterns over tag, word and dependency set part of speech, morphology and lemma. */
export class AttributeRuler {
  readonly #alone: readonly Rule[]
  readonly #together: readonly Rule[]

  constructor(patterns: readonly RulerPattern[]) {
    const rules = patterns.map(({ tokens, attrs, index }, order) => ({
      order,
      tests: tokens.map(compile),
      attrs,
      index,
    }))
    this.#alone = rules.filter((rule) => rule.tests.length === 1)
    this.#together = rules.filter((rule) => rule.tests.length > 1)
  }

  /** Rules over two tokens, as matched from the first of them. */
  pairs(first: RulerToken, second: RulerToken): readonly Rule[] {
    return this.#together.filter(({ tests }) => tests[0]!(first) && tests[1]!(second))
  }

  /** Attributes of a token by all rules over it alone and by those of `pairs` that set it; later rules win. */
  attributes(token: RulerToken, pairs: readonly Rule[] = []): RulerAttributes {
    const matches = this.#alone.filter(({ tests }) => tests[0]!(token)).concat(pairs)
    matches.sort((a, b) => a.order - b.order)
    return Object.assign({}, ...matches.map(({ attrs }) => attrs))
  }
}

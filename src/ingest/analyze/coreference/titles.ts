import type { NameMention, PositionMention } from '../document.ts'
import { type Context, lastBefore } from './context.ts'

/** Who bears which title, in order of the text, looked up by the title's last word or by all its words. */
export class Bearers {
  readonly #context: Context
  readonly #byNoun = new Map<string, NameMention[]>()
  readonly #byWording = new Map<string, NameMention[]>()

  constructor(context: Context) {
    this.#context = context
    for (const position of context.positions) {
      // What looked like a person within another's title is nobody.
      if (!context.entityOf.has(position.person)) continue
      const core = titleCore(position)
      add(this.#byNoun, core.at(-1) ?? '', position.person)
      add(this.#byWording, core.join(' '), position.person)
    }
  }

  /** Whom a title means at a word: who was last named with that title, or else with one that ends in its noun. */
  last(index: number, noun: string, wording: string): NameMention | undefined {
    return (
      lastBefore(this.#context, this.#byWording.get(wording) ?? [], index) ??
      lastBefore(this.#context, this.#byNoun.get(noun) ?? [], index)
    )
  }
}

function add(index: Map<string, NameMention[]>, key: string, person: NameMention): void {
  const persons = index.get(key)
  if (persons === undefined) index.set(key, [person])
  else persons.push(person)
}

/** A title's words up to "of" or "for", without the country or body at its head: "secretary", "foreign minister". */
function titleCore({ surface, of }: PositionMention): string[] {
  const own = of !== null && surface.startsWith(of.surface) ? surface.slice(of.surface.length) : surface
  const core = own.toLowerCase().split(/ (?:of|for|at|to) /)[0] ?? ''
  return core.split(/[^\p{L}-]+/u).filter((word) => word !== '' && word !== 's')
}

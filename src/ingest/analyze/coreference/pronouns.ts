import type { Anaphor, NameMention } from '../document.ts'
import { speechVerbs } from '../events/speech-verbs.ts'
import type { Tree } from '../tree.ts'
import { type Context, link } from './context.ts'
import { genderOf, genderOfPronoun } from './gender.ts'

/** How many sentences back an antecedent may lie. */
const reach = 6

/** How much of the next candidate's salience the best must exceed to count as clear. */
const margin = 1.1

/** A word that refers to a person: the name itself, or a pronoun or description already understood. */
interface Occurrence {
  readonly token: number
  readonly antecedent: NameMention
  readonly entity: number
}

/**
 * The person whom a pronoun means: the most salient one of fitting gender, if one stands out. Salience is summed
 * over the sentences within reach, halved with each sentence back; a subject weighs more than an object, that more
 * than the rest (after Lappin and Leass 1994, "An algorithm for pronominal anaphora resolution"). No one is the object of
 * what they do themselves, unless "himself" says so.
 */
export class PronounReader {
  private readonly context: Context
  private readonly bySentence = new Map<number, Occurrence[]>()
  private readonly genders = new Map<number, ReturnType<typeof genderOf>>()

  constructor(context: Context) {
    this.context = context
    for (const mention of context.mentions) {
      const entity = context.entityOf.get(mention)
      if (mention.kind !== 'PERSON' || entity === undefined) continue
      this.add({ token: mention.last, antecedent: mention, entity })
    }
  }

  /** Makes what a pronoun or description was found to mean an antecedent of those that follow. */
  learn({ token, antecedent, entity }: Anaphor): void {
    if (antecedent.kind === 'PERSON') this.add({ token, antecedent, entity })
  }

  read(index: number): Anaphor | undefined {
    const { tree } = this.context
    const own = tree.sentenceOf(index)
    const speaks = isSpeaker(tree, index)
    const totals = new Map<number, { weight: number; latest: Occurrence }>()
    for (let sentence = own; sentence >= 0 && own - sentence <= reach; sentence--) {
      const best = new Map<number, { weight: number; occurrence: Occurrence }>()
      for (const occurrence of this.bySentence.get(sentence) ?? []) {
        if (occurrence.token >= index) continue
        const weight =
          weightOf(tree, occurrence.token) + (speaks && isSpeaker(tree, occurrence.token) ? 80 : 0)
        if (weight > (best.get(occurrence.entity)?.weight ?? 0))
          best.set(occurrence.entity, { weight, occurrence })
      }
      for (const [entity, { weight, occurrence }] of best) {
        const before = totals.get(entity)
        totals.set(entity, {
          weight: (before?.weight ?? 0) + weight / 2 ** (own - sentence),
          latest: before?.latest ?? occurrence,
        })
      }
    }
    const gender = genderOfPronoun(tree.token(index).text.toLowerCase())
    const ranked = [...totals]
      .filter(([entity]) => !this.actsOnItself(index, entity))
      .map(([entity, { weight, latest }]) => ({
        latest,
        weight: weight * this.agreement(entity, gender) * this.prominence(entity),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
    const [best, next] = ranked
    if (best === undefined) return this.context.trace?.unresolved(index, 'NOBODY_NEAR')
    if (best.weight < (next?.weight ?? 0) * margin)
      return this.context.trace?.unresolved(index, 'SEVERAL_NEAR')
    return link(this.context, index, best.latest.antecedent, 'coreference.pronoun')
  }

  private add(occurrence: Occurrence): void {
    const sentence = this.context.tree.sentenceOf(occurrence.token)
    const there = this.bySentence.get(sentence) ?? []
    there.push(occurrence)
    this.bySentence.set(sentence, there)
  }

  /** Whom the article names often is rather meant than whom it names in passing. */
  private prominence(entity: number): number {
    const { mentions = [] } = this.context.entities[entity] ?? {}
    return 1 + 0.15 * Math.log2(1 + mentions.length)
  }

  /** 1 where the genders agree, less where one is not known, 0 where they differ. */
  private agreement(entity: number, gender: ReturnType<typeof genderOfPronoun>): number {
    const { tree, entities } = this.context
    if (!this.genders.has(entity)) {
      const known = entities[entity]
      this.genders.set(entity, known === undefined ? undefined : genderOf(tree, known))
    }
    const own = this.genders.get(entity)
    if (gender === undefined || own === undefined) return 0.8
    return own === gender ? 1 : 0
  }

  /** Whether the person is the subject of the verb whose object the pronoun is. */
  private actsOnItself(index: number, entity: number): boolean {
    const { tree } = this.context
    const { text, dep, head } = tree.token(index)
    if (text.endsWith('self') || dep === 'poss' || dep.startsWith('nsubj')) return false
    const verb = dep === 'pobj' ? (tree.head(head) ?? head) : head
    const subjects = tree.children(verb, 'nsubj', 'nsubjpass')
    const occurrences = this.bySentence.get(tree.sentenceOf(index)) ?? []
    return occurrences.some(
      (occurrence) => occurrence.entity === entity && subjects.includes(occurrence.token),
    )
  }
}

function weightOf(tree: Tree, token: number): number {
  const { dep, head } = tree.token(token)
  if (dep === 'nsubj' || dep === 'nsubjpass') return tree.token(head).dep === 'ROOT' ? 200 : 180
  if (dep === 'ROOT' || dep === 'appos' || dep === 'dobj') return 150
  return dep === 'poss' || dep === 'compound' ? 120 : 130
}

function isSpeaker(tree: Tree, index: number): boolean {
  const head = tree.head(index)
  return head !== undefined && tree.token(index).dep === 'nsubj' && speechVerbs.has(tree.lemma(head))
}

import { nameKey } from '../../../domain/names.ts'
import type { NameMention } from '../document.ts'
import { initialsOf, isAcronymOf } from './acronym.ts'

/** The names of one group, as far as a short name can be tied to them. */
interface Named {
  readonly key: string
  readonly kind: NameMention['kind']
  /** Its different wordings, a mention of each. */
  readonly wordings: readonly NameMention[]
}

type Index<Group> = Map<string, Set<Group>>

/**
 * Finds the groups of which a name may be the short form without comparing it with every one: by the words that
 * their names begin or end with, and by their initials.
 */
export class FullForms<Group extends Named> {
  readonly #groups: readonly Group[]
  readonly #initials: Index<Group> = new Map()
  /** By number of words, which part of the name they are, and the words. */
  readonly #parts = new Map<string, Index<Group>>()

  constructor(groups: readonly Group[]) {
    this.#groups = groups
    for (const group of groups.filter(({ kind }) => kind === 'ORGANIZATION'))
      for (const { surface } of group.wordings)
        for (const initials of initialsOf(surface)) add(this.#initials, initials, group)
  }

  of(mention: NameMention, own: Group): Group[] {
    const key = nameKey(mention.surface)
    const isFull = (group: Group) =>
      group.key !== own.key &&
      group.kind === mention.kind &&
      group.wordings.some((other) => shortens(mention, key, other))
    return [...this.#near(mention, key)].filter(isFull)
  }

  #near({ kind, surface }: NameMention, key: string): Set<Group> {
    const length = key.split(' ').length
    if (kind === 'PERSON') {
      const ends = this.#part(kind, length, -1).get(key) ?? []
      return new Set([...ends, ...(length === 1 ? (this.#part(kind, 1, 1).get(key) ?? []) : [])])
    }
    if (kind !== 'ORGANIZATION') return new Set()
    const begin = this.#part(kind, length, 1).get(key) ?? []
    return new Set([...begin, ...(this.#initials.get(surface.replaceAll('.', '')) ?? [])])
  }

  /** The groups of a kind by so many words at the beginning (1) or end (-1) of their names. */
  #part(kind: NameMention['kind'], length: number, side: 1 | -1): Index<Group> {
    const wanted = `${kind} ${length * side}`
    const known = this.#parts.get(wanted)
    if (known !== undefined) return known
    const index: Index<Group> = new Map()
    for (const group of this.#groups) {
      if (group.kind !== kind) continue
      for (const { surface } of group.wordings) {
        const words = nameKey(surface).split(' ')
        if (words.length > length)
          add(index, (side === 1 ? words.slice(0, length) : words.slice(-length)).join(' '), group)
      }
    }
    this.#parts.set(wanted, index)
    return index
  }
}

function add<Group>(index: Index<Group>, key: string, group: Group): void {
  const groups = index.get(key)
  if (groups === undefined) index.set(key, new Set([group]))
  else groups.add(group)
}

function shortens(mention: NameMention, key: string, other: NameMention): boolean {
  const full = nameKey(other.surface)
  if (full.length <= key.length || full === key) return false
  const words = full.split(' ')
  const parts = key.split(' ')
  if (mention.kind === 'PERSON') {
    return (
      words.length > parts.length && (full.endsWith(` ${key}`) || (parts.length === 1 && words[0] === key))
    )
  }
  if (mention.kind === 'ORGANIZATION') {
    return isAcronymOf(mention.surface, other.surface) || (full.startsWith(`${key} `) && key.length > 3)
  }
  return false
}

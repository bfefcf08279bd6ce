import { nameKey } from '../../domain/names.ts'
import type { JudgedName, UsedName } from './names.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly named: boolean
  /** What it was called before a judgement gave it another name. */
  readonly givenName: string | null
}

/**
 * The name an entity goes by, and its other names, from all articles together. A gazetteer's name stands;
 * any other entity goes by the commonest spelling of the name that identifies it. A judgement goes before both.
 */
export function nameAndAliases(
  { id, name: present, named, givenName }: Named,
  used: readonly UsedName[],
  judged: readonly JudgedName[],
): { name: string; aliases: string[]; givenName: string | null } {
  const given = givenName ?? present
  const ranked = [...used].sort(
    (a, b) => b.articleCount - a.articleCount || (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0),
  )
  const own = ranked.find(({ surface }) => id.endsWith(`:${nameKey(surface)}`))
  const renamed = judged.findLast(({ kind }) => kind === 'RENAME')?.name
  const name = renamed ?? (named ? given : (own?.surface ?? ranked[0]?.surface ?? given))
  const others = [
    ...ranked.map(({ surface }) => surface),
    ...judged.flatMap((one) => (one.kind === 'ALIAS' ? [one.name] : [])),
    ...(named ? [given] : []),
  ]
  return {
    name,
    aliases: [...new Set(others)].filter((other) => other !== name),
    givenName: renamed === undefined ? null : given,
  }
}

import { nameKey } from '../../domain/names.ts'
import type { UsedName } from './names.ts'

/**
 * The name an entity goes by, and its other names, from all articles together. A gazetteer's name stands;
 * any other entity goes by the commonest spelling of the name that identifies it.
 */
export function nameAndAliases(
  { id, name: given, named }: { id: string; name: string; named: boolean },
  used: readonly UsedName[],
): { name: string; aliases: string[] } {
  const ranked = [...used].sort(
    (a, b) => b.articleCount - a.articleCount || (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0),
  )
  const own = ranked.find(({ surface }) => id.endsWith(`:${nameKey(surface)}`))
  const name = named ? given : (own?.surface ?? ranked[0]?.surface ?? given)
  return { name, aliases: ranked.map(({ surface }) => surface).filter((surface) => surface !== name) }
}

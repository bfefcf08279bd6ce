import type { Claim } from '../../../domain/claim.ts'
import { nameKey } from '../../../domain/names.ts'
import type { Office } from '../../../domain/resolve/profile.ts'
import type { Tree } from '../../analyze/tree.ts'
import { countryOfDemonym } from '../../gazetteer/countries.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { Homes } from '../homes.ts'

/** The offices that the article's claims say are held, by the holder's id. */
export function officesIn(claims: readonly Claim[], homes: Homes): Map<string, Office[]> {
  const offices = new Map<string, Office[]>()
  for (const { type, mode, trigger, roles } of claims) {
    const holder = roles.find(({ role }) => role === 'holder')
    if (type !== 'HOLDS_POSITION' || holder === undefined) continue
    const of = roles.find(({ role }) => role === 'of')
    const whose = of === undefined ? null : (homes.get(of.entityId) ?? of.entityId)
    const title = titleIn(trigger.surface, of?.surface)
    const office = { title, of: whose, former: mode === 'former' }
    if (title !== '') offices.set(holder.entityId, [...(offices.get(holder.entityId) ?? []), office])
  }
  return offices
}

/** The words of a title before "of", without the country or body and what may stand before the title itself. */
function titleIn(surface: string, of: string | undefined): string {
  const own = of === undefined ? surface : surface.replace(of, ' ')
  const words = nameKey(own.split(/ (?:of|for|at|to|in) (?!state)/i)[0] ?? '').split(' ')
  const noun = words.findLastIndex(isTitleNoun)
  const title = noun < 0 ? [] : words.slice(Math.max(0, noun - 1), noun + 1)
  return title.filter(isPortfolio).join(' ')
}

/** "foreign", not "former" nor "Brazilian". */
function isPortfolio(word: string): boolean {
  return !/^(?:s|former|ex|late|new|then|the|us)$/i.test(word) && countryOfDemonym(word) === undefined
}

/** The titles among the nouns that describe someone: "became prime minister". */
export function officesSaid(tree: Tree, words: readonly number[]): Office[] {
  return words.flatMap((at) => {
    const { text, pos } = tree.token(at)
    if (pos === 'ADJ' || pos === 'VERB' || !isTitleNoun(text)) return []
    const before = tree.children(at, 'compound', 'amod').map((word) => tree.token(word))
    const portfolio = before.filter(({ index }) => index === at - 1).map((word) => word.text)
    const former = before.some(({ text: word }) => /^(?:former|ex|late)$/i.test(word))
    return [{ title: nameKey([...portfolio.filter(isPortfolio), text].join(' ')), of: null, former }]
  })
}

export function distinctOffices(offices: readonly Office[]): Office[] {
  return [...new Map(offices.map((office) => [JSON.stringify(office), office]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, office]) => office)
}

import { fold } from './fold.ts'

const longestByline = 300
const mostWordsInName = 5

/** Words that tell a position or an outlet from a name: "Jane Doe, Staff Writer", "John Roe in Cairo". */
const notNames =
  /\b(?:staff|senior|chief|associate|assistant|deputy|political|diplomatic|business|foreign|special|investigative|white house|writers?|reporters?|correspondents?|editors?|columnists?|producers?|contributors?|bureau|desk|team|newsroom|agencies|agency|press|news|media|post|times|guardian|service|wire|reuters|afp|magazine|online|admin|follow|published|updated|posted|minutes?|hours?|today|yesterday|share|read|comments?|view|profile|email|photos?|photographs?|video|illustrations?)\b/i
const particle = /^(?:al|bin|bint|ibn|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|abu)$/i

/** An outlet or agency, and no name set in capitals. */
const acronym = /^[A-Z]{2,5}$/
/** What stands before the names, in the languages that pages of news are mostly written in. */
const lead =
  /^(?:(?:written |story |reporting |words |posted |published )?by|(?:(?:written|posted|published|text|texte|erstellt|eingestellt|veröffentlicht|geschrieben|gespeichert|publié|rédigé|écrit|publicado|escrito|scritto|pubblicato) )?(?:par|por|von|di|door)|text|texte|author|autor|auteur|autore):?\s+/i
/** "By Jane Doe and JOHN ROE, Staff Writers | Example News" gives Jane Doe and John Roe; an outlet's name gives none. */
export function parseByline(byline: string): string[] {
  const text = fold(byline.slice(0, longestByline))
    .replace(lead, '')
    .replace(/\(?@\w+\)?|\S+@\S+|https?:\/\/\S+/g, ' ')
  const beforeDate =
    text.split(
      /\b(?:published|updated|posted|last (?:modified|updated)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
    )[0] ?? ''
  const names = beforeDate
    .split(/\s*(?:,|;|\||•|·|\/|&|\b(?:and|AND|und|et)\b|\bwith\b|\bfor\b|\bin [A-Z]|\bat [A-Z]| [-–—] )\s*/)
    .map((part) =>
      part
        .replace(/^by\s+/i, '')
        .replace(/[().:]+$/, '')
        .trim(),
    )
    .filter((part) => !acronym.test(part))
    .map(titleCase)
  return names.filter(isName)
}

/** Names in the order of first appearance, each once whatever its case. */
export function uniqueNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const name of names) if (!byKey.has(name.toLowerCase())) byKey.set(name.toLowerCase(), name)
  return [...byKey.values()]
}

/** Whether a line of a page is nothing but a byline. */
export function isBylineLine(line: string): boolean {
  if (line.length > 160 || !/^(?:(?:written|story|reporting|posted|published) )?by:?\s+\p{Lu}/iu.test(line))
    return false
  return (
    !/[.!?]["”']?$/.test(line.replace(/\b(?:[A-Z]|Jr|Sr|a\.m|p\.m)\.$/, '')) && parseByline(line).length > 0
  )
}

function isName(name: string): boolean {
  const words = name.split(' ')
  if (words.length > mostWordsInName || name.length < 3 || notNames.test(name) || /\d|["“”]/.test(name))
    return false
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || particle.test(word) || /^[’'‘]/.test(word))
}

function titleCase(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase())
}

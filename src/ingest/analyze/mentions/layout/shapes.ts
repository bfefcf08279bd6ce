import { person, place, side } from './atoms.ts'

/**
 * How lines of results and lists are laid out in agency reports. A group of a pattern is named by the kind of what
 * it holds and a number; `side` is a club or a country, `named` whatever the lists know it for, else a person.
 */
export const sportShapes: readonly RegExp[] = [
  // "Ann Brown and Eva Lind (Sweden)", "1. Ann Brown (Sweden) Kelme 4:31:12"
  String.raw`(?:(?<person1>${person})(?: and | \/ |\/))?(?<person2>${person}) \((?<country1>${place})\)(?: (?<team1>${side})(?= \d| both| same|,|$))?`,
  // "1. Ann Brown, Sweden, Kelme, 53.7"
  String.raw`^\d{1,3}\.? (?<person1>${person}), (?<country1>${place})(?:, (?<team1>${side}))?(?=,| \d|$)`,
  // "Ann Brown, Boston, 4:31"
  String.raw`^(?:\d{1,3}\. )?(?<person1>${person}), (?<team1>${side}),? (?=[.\d])`,
  // "1. Brown 460 points"
  String.raw`^\d{1,3}\. (?<named1>${person}),? (?=\d)`,
  // "Leeds 3 Hull 0", "Boston 97, Chicago 93"
  String.raw`^(?:\d\. )?(?<side1>${side}) \d{1,3},? (?<side2>${side}) \d{1,3}(?=$| ?\(|,|\.| \D)`,
  // "Leeds 3 (Brown 14th, Smith 60th pen) Hull 1"
  String.raw`^(?<side1>${side}) \d{1,2} \([^)]*\d[^)]*\),? (?<side2>${side}) \d{1,2}(?!\d)`,
  // "Ann Brown 69 63 69 66"
  String.raw`(?<named1>${person}) (?=\d{2} \d{2}(?: \d{2})*(?:[;,.]|$))`,
  // "Leeds v Hull", "BOSTON AT CHICAGO"
  String.raw`^(?<side1>${side}) (?:v|vs\.?|versus) (?<side2>${side})(?=$| \(|,|\.| \d)`,
  String.raw`^(?<side1>${side}) (?:AT|at) (?<place1>${side})(?=$|,| \d)`,
  // "Leeds 5 4 1 0 12 4 13"
  String.raw`^(?:\d{1,3}\.? )?(?<row1>${side})(?: [-+.:/\d]+){3,}(?: -)?$`,
  // "A. Brown c Smith b Jones 41", "Smith lbw b Jones 0"
  String.raw`^(?<person1>${person}) (?=(?:c|b|lbw|st|run out|not out|retired|hit wicket|absent)\b)`,
  String.raw`\b(?:c|st) (?:sub \()?(?<person1>${person})(?=\)? b )`,
  String.raw`\b(?:c and b|b) (?<person1>${person})(?= \d|$|\.)`,
  // "Brown 18-4-44-2"
  String.raw`(?<person1>${person}) \d+(?:\.\d)?-\d+-\d+-\d+`,
  // "At Hove: Sussex 363 and 28-1", "Kent 240 v Essex."
  String.raw`^At (?<place1>${place})(?: \([^)]*\))?:`,
  String.raw`(?<=^|: |\. |, )(?<side1>${side}) \d{2,3}(?:-\d)?(?: declared| dec\.?)?(?=\.? and \d| for \d| \(\p{Lu}|\.| v )`,
  String.raw`(?:\d|out\)|\)) v (?<side1>${side})(?=\.|$|,| \()`,
  // "10-Ann Brown (Leeds)", "Sweden: 1-Ann Brown"
  String.raw`(?<=^|[\s(:;,])\d{1,2} ?- ?(?<person1>${person})(?: \((?<team1>${side})\))?(?=$|[\s,;.:()])`,
  String.raw`^(?<side1>${side})(?= ?(?:team(?: to| for)?\b[^:]*)?: ?\d{1,2} ?- ?\p{Lu})`,
  // "Leeds - Brown 12, Smith (34th pen)"
  String.raw`^(?:Scorers: )?(?<side1>${side}) ?(?:-|:) ?(?:(?:Tries|Try|Goals?|Scorers?|Penalties|Penalty|Conversions?|Drop goal)s?: ?)?(?<person1>${person})(?= ?\(?\d+\b)`,
  String.raw`(?:, |: | - |\()(?<person1>${person})(?= ?(?:\(\d|\d{1,2}(?:,|$|;| pen|st\b|nd\b|rd\b|th\b)))`,
  // "Ann Brown (12-8)"
  String.raw`(?<named1>${person}) \(\d{1,2}-\d{1,2}\)`,
  // The nickname of a club that looks like a possessive
  String.raw`(?<![\p{L}'’.])(?<side1>A['’][sS])(?!\p{L})`,
  // "A.B. Brown": a person wherever it stands
  String.raw`(?<![\p{L}.])(?<person1>\p{Lu}\.(?: ?\p{Lu}\.){0,2} ?(?:(?:de|van|von|da) )?(?!(?:In|At|On|The|He|She|They|It|His|Her|But|And|A|As|For)\b)\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)(?=[\s,;:()]|$)`,
].map((source) => new RegExp(source, 'dgu'))

/** Lines that stand in reports of every kind. */
export const wireShapes: readonly RegExp[] = [
  // 'Ann "Annie" Brown'
  String.raw`(?<nicknamed1>${person} (?:"[^"\n]{2,20}"|“[^”\n]{2,20}”|\(["“][^)\n]{2,20}\)) \p{Lu}[\p{L}-]+)`,
  // "By Ann Brown and Eva Lind"
  `^By (?<byline1>${person})(?:,? and (?<byline2>${person}))?$`,
  // "LA PAZ, Bolivia 1996-08-22"
  String.raw`^(?<place1>[\p{Lu} '’.-]{3,}?)(?:, (?<place2>${place}))? \d{4}-\d\d-\d\d$`,
  // "LA PAZ - The miners ..."
  String.raw`(?<=^|\. )(?<town1>\p{Lu}[\p{Lu} '’.-]{2,}?)(?= (?:-|--|–|—) \p{Lu}[\p{L}'’]*\p{Ll})`,
].map((source) => new RegExp(source, 'dgu'))

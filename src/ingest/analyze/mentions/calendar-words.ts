const calendar =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)(?:\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember|day|sday|nesday|rsday|urday)?$|^may$|^gmt$|^easter$|^christmas$|^ramadan$|^passover$|^yom$|^eid$|^diwali$|^thanksgiving$|^hanukkah$|^pentecost$|^lent$|^[ap]\.?m\.?$/iu

/** Months, weekdays and the like, which begin with a capital and name nobody. */
export function isCalendarWord(word: string): boolean {
  return calendar.test(word)
}

import type { FactScore } from './score-facts.ts'
import { type Tallies, Tally } from './tally.ts'

/** Kinds of name that the usual tests of named entity recognition count. */
export const nameKinds = ['PERSON', 'ORGANIZATION', 'PLACE']

/** All categories as one, or those named. */
export function overall(tallies: Tallies, only?: readonly string[]): Tally {
  const sum = new Tally()
  for (const [category, { hits, extra, missed }] of tallies) {
    if (only !== undefined && !only.includes(category)) continue
    sum.hits += hits
    sum.extra += extra
    sum.missed += missed
  }
  return sum
}

/** The figures as a Markdown table, percentages with one decimal. */
export function scoreTable(scores: { mentions: Tallies; events: FactScore; relations: FactScore }): string {
  const { mentions, events, relations } = scores
  const rows = [
    row('**names** (PERSON, ORGANIZATION, PLACE)', overall(mentions, nameKinds)),
    ...section('mention', mentions),
    row('**events**', overall(events.types)),
    ...section('event', events.types),
    row('**roles**', overall(events.roles)),
    ...section('role', events.roles),
    row('**polarity** of events found', overall(events.polarity)),
    ...section('polarity', events.polarity),
    row('**modality** of events found', overall(events.modality)),
    ...section('modality', events.modality),
    row('**time** of events found', overall(events.time)),
    row('**speaker** of events found', overall(events.speakers)),
    row('**relations**', overall(relations.types)),
    ...section('relation', relations.types),
    row('**roles of relations**', overall(relations.roles)),
  ]
  return `| | marked | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n${rows.join('')}`
}

function section(name: string, tallies: Tallies): string[] {
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, tally]) => row(`${name} ${category}`, tally))
}

function row(name: string, tally: Tally): string {
  const { hits, missed, precision, recall, f1 } = tally
  const percent = (value: number) => (100 * value).toFixed(1)
  return `| ${name} | ${hits + missed} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |\n`
}

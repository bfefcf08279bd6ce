import type { ClaimType, Modality, Polarity } from '../claim.ts'
import type { Grain } from '../time.ts'
import type { Days, Extent } from './cluster.ts'
import type { Counted } from './counted.ts'
import type { Report, Tally } from './tally.ts'

/** What is kept of an event or relation, so that further claims can be added to it without those it has. */
export interface Sketch {
  readonly tally: Tally
  /** Set for events; `group` is the same for those that tell of the same content. */
  readonly place: { readonly extent: Extent; readonly group: string } | null
}

type Packed = [
  status: [ClaimType, Polarity, Modality],
  first: PackedReport,
  published: [string | null, string | null] | 0,
  articles: number,
  doubt: number,
  time: [
    grain: Grain,
    start: string | null,
    end: string | null,
    surface: string | null,
    by: PackedReport | 0 | null,
  ],
  modes: readonly Counted[],
  contents: readonly Counted[],
  names: readonly Counted[],
  place: [grain: Grain, linked: Days, spanned: Days | 0, joined: Extent['joined'], group: string] | null,
]
type PackedReport = [publishedAt: string | null, id: string]

/** A sketch as text: one lies with every event and relation, so it names no field and says nothing twice (0: as above). */
export function packSketch({ tally, place }: Sketch): string {
  const { first, published, time } = tally
  const packed: Packed = [
    [tally.type, tally.polarity, tally.modality],
    packReport(first),
    published.every((at) => at === first.publishedAt) ? 0 : [...published],
    tally.articles,
    tally.doubt,
    [
      time.grain,
      time.start,
      time.end,
      time.surface,
      time.by === null ? null : time.by.id === first.id ? 0 : packReport(time.by),
    ],
    tally.modes,
    tally.contents,
    tally.names,
    place && packPlace(place),
  ]
  return JSON.stringify(packed)
}

export function unpackSketch(text: string): Sketch {
  const [
    [type, polarity, modality],
    report,
    published,
    articles,
    doubt,
    time,
    modes,
    contents,
    names,
    place,
  ] = JSON.parse(text) as Packed
  const first = unpackReport(report)
  const [grain, start, end, surface, by] = time
  return {
    tally: {
      type,
      polarity,
      modality,
      first,
      published: published === 0 ? [first.publishedAt, first.publishedAt] : published,
      articles,
      doubt,
      time: { grain, start, end, surface, by: by === 0 ? first : by && unpackReport(by) },
      modes,
      contents,
      names,
    },
    place: place && unpackPlace(place),
  }
}

function packPlace({ extent, group }: NonNullable<Sketch['place']>): NonNullable<Packed[9]> {
  const { grain, linked, spanned, joined } = extent
  return [grain, linked, `${spanned}` === `${linked}` ? 0 : spanned, joined, group]
}

function unpackPlace([grain, linked, spanned, joined, group]: NonNullable<Packed[9]>): NonNullable<
  Sketch['place']
> {
  return { extent: { grain, linked, spanned: spanned === 0 ? linked : spanned, joined }, group }
}

function packReport({ publishedAt, id }: Report): PackedReport {
  return [publishedAt, id]
}

function unpackReport([publishedAt, id]: PackedReport): Report {
  return { publishedAt, id }
}

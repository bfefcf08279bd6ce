const silent = new Set(
  `script style noscript template svg math iframe object embed applet canvas audio video map head title select option button
  input textarea label datalist progress meter picture source track img nav dialog menu link meta rp rt`.split(
    /\s+/,
  ),
)

const block = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)

/** Elements of which no word is part of an article. */
export function isSilent(name: string): boolean {
  return silent.has(name)
}

export function isBlock(name: string): boolean {
  return block.has(name)
}

/** The rank of a heading, 0 for other elements. */
export function headingRank(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1] !== undefined && name[1] >= '1' && name[1] <= '6'
    ? Number(name[1])
    : 0
}

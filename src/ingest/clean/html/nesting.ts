/** Far deeper than any page is written; beyond it a parser's stack of open elements costs quadratic time. */
const deepest = 500

/** Elements that hold nothing, or that a parser closes by itself when the next one opens. */
const unstacked = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr option optgroup thead tbody
  tfoot colgroup`.split(/\s+/),
)

/** The page with elements nested too deep made void, so that their words stay and they do not nest. */
export function limitNesting(html: string): string {
  const open: string[] = []
  let excess = 0
  return html.replace(/<(\/?)([a-z][a-z0-9]*)/gi, (tag, slash: string, written: string) => {
    const name = written.toLowerCase()
    if (unstacked.has(name)) return tag
    if (slash === '') {
      if (open.length < deepest) open.push(name)
      else excess++
      return excess > 0 ? '<wbr' : tag
    }
    if (excess > 0) {
      excess--
      return '</wbr'
    }
    const at = open.lastIndexOf(name)
    if (at >= 0) open.length = at
    return tag
  })
}

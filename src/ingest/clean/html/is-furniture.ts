import type { Element } from 'domhandler'
import { furnitureName } from './furniture-names.ts'
import type { Mass } from './mass.ts'
import { isBlock, isSilent } from './tags.ts'

const furnitureRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist tooltip'.split(
    ' ',
  ),
)
const sideTags = new Set(['aside', 'footer', 'form', 'fieldset'])
const wrappers = new Set(['html', 'body', 'main', 'article'])
/** An element with more than this share of the page's words is the article whatever it is called. */
const largeShare = 0.35
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** How much of the markup's own word is believed: `names` reads classes and ids, `tags` only what elements are. */
export type Strictness = 'names' | 'tags' | 'all'

/** Whether an element is left out before the article is looked for. */
export function isFurniture(element: Element, mass: Mass, total: Mass, strictness: Strictness): boolean {
  const { name, attribs } = element
  if (isSilent(name)) return true
  if (strictness === 'all' || name === 'html' || name === 'body') return false
  const isLarge = mass.text > largeShare * total.text || mass.hasHeadline
  if (isHidden(element)) return !isLarge
  if (isLarge && name !== 'aside' && !attribs.class && !attribs.id) return false
  if (sideTags.has(name) || furnitureRoles.has(attribs.role ?? '')) return !isLarge
  if (strictness === 'tags' || !mayBeNamed(element)) return false
  const named = furnitureName(attribs.class, attribs.id, mass.links > 0)
  if (named === 'strong') return !mass.hasHeadline && !(wrappers.has(name) && isLarge && name !== 'article')
  return named === 'weak' && !isLarge && !wrappers.has(name)
}

function isHidden(element: Element): boolean {
  const { hidden, style, 'aria-hidden': ariaHidden } = element.attribs
  return (
    hidden !== undefined ||
    ariaHidden === 'true' ||
    (style !== undefined && hiddenStyle.test(style.slice(0, 500)))
  )
}

/** A link or emphasis inside a sentence is part of it, whatever its class. */
function mayBeNamed(element: Element): boolean {
  if (isBlock(element.name)) return true
  const parent = element.parent
  return (
    element.name !== 'a' && parent !== null && 'name' in parent && parent.name !== 'p' && parent.name !== 'li'
  )
}

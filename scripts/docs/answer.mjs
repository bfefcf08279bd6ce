/** How much of a list and of a text is shown. */
const rows = 2
const letters = 240

/** An answer cut to what a reader needs: the first rows of each list and the beginning of each long text. */
export function trimmed(value) {
  if (typeof value === 'string') return value.length > letters ? `${value.slice(0, letters)} …` : value
  if (Array.isArray(value)) {
    const shown = value.slice(0, rows).map(trimmed)
    return value.length > rows ? [...shown, `… ${value.length - rows} more`] : shown
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, trimmed(own)]))
}

/** JSON with what fits on a line on one line. */
export function compactJson(value, indent = '') {
  const flat = oneLine(value)
  if (flat.length + indent.length <= 110 || value === null || typeof value !== 'object') return flat
  const inner = `${indent}  `
  const lines = Array.isArray(value)
    ? value.map((own) => `${inner}${compactJson(own, inner)}`)
    : Object.entries(value).map(([name, own]) => `${inner}"${name}": ${compactJson(own, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, own]) => `"${name}": ${oneLine(own)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/**
 * The regular forms that an English word may have in running text, itself first: `visit`, `visits`, `visited`,
 * `visiting`. Some are no words; an index does not hold those.
 */
export function inflections(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [word]
  const forms = basesOf(word).flatMap((base) => [base, ...endings(base)])
  return [...new Set([word, ...forms])]
}

/** What the word may be without its ending; always also the word itself. */
function basesOf(word: string): string[] {
  const cut = (ending: string, put = '') =>
    word.endsWith(ending) && word.length - ending.length >= 3 ? [word.slice(0, -ending.length) + put] : []
  return [
    word,
    ...cut('ies', 'y'),
    ...cut('ied', 'y'),
    ...(word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') ? [] : cut('s')),
    ...(/(?:[sxz]|ch|sh)es$/.test(word) ? cut('es') : []),
    ...cut('ed').flatMap((stem) => [...single(stem), `${stem}e`]),
    ...cut('ing').flatMap((stem) => [...single(stem), `${stem}e`]),
  ]
}

/** A stem, and without the consonant that is doubled before an ending: `stopp` is `stop`. */
function single(stem: string): string[] {
  return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem]
}

function endings(base: string): string[] {
  if (/[^aeiou]y$/.test(base))
    return ['ies', 'ied'].map((end) => base.slice(0, -1) + end).concat(`${base}ing`)
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  return [/(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}

import nlp from 'compromise'

interface Found {
  start: number
  end: number
  kind: 'PERSON' | 'ORGANIZATION' | 'PLACE'
}

const readers = { PERSON: 'people', ORGANIZATION: 'organizations', PLACE: 'places' } as const

/** The names that compromise finds, without the punctuation, article and possessive ending at their edges. */
export function compromiseNames(text: string): Found[] {
  const document = nlp(text)
  return (Object.keys(readers) as (keyof typeof readers)[]).flatMap((kind) => {
    const views = document[readers[kind]]().json({ offset: true }) as {
      text: string
      offset: { start: number; length: number }
    }[]
    return views.flatMap(({ offset }) => {
      const words = text.slice(offset.start, offset.start + offset.length)
      const bare = words.replace(/^[^\p{L}\p{N}]*(?:the )?/iu, '')
      const name = bare
        .replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, '')
        .replace(/(?<!\b\p{Lu}|\b(?:Inc|Corp|Ltd|Co))\.$/u, '')
      const start = offset.start + words.length - bare.length
      return name === '' ? [] : [{ start, end: start + name.length, kind }]
    })
  })
}

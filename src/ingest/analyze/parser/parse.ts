import { AttributeRuler } from './attribute-ruler.ts'
import { characterClasses } from './characters.ts'
import { Lemmatizer } from './lemmatizer.ts'
import { Lexicon } from './lexicon.ts'
import { readLemmaTables, readRulerPatterns, readTokenizerTables } from './model-files.ts'
import { Network } from './network.ts'
import { Reader } from './readings.ts'
import { Tokenizer } from './tokenizer.ts'
import type { NamedSpan, Paragraph, Parse, Sentence, Token } from './types.ts'
import { visibleParse } from './visible.ts'

let loaded: ((text: string) => Parse) | undefined

function load(): (text: string) => Parse {
  const tables = readTokenizerTables()
  const characters = characterClasses(tables.characters)
  const lexicon = new Lexicon(tables, characters)
  const tokenizer = new Tokenizer(tables, characters, lexicon)
  const network = new Network(lexicon, tables.symbols)
  const lemmatizer = new Lemmatizer(readLemmaTables(), characters)
  const reader = new Reader(new AttributeRuler(readRulerPatterns()), lemmatizer, network.tags)
  return (text) => {
    const tokens = tokenizer.tokenize(text)
    const annotations = network.annotate(tokens)
    return visibleParse(text, tokens, annotations, reader.read(tokens, annotations))
  }
}

/**
 * Tokens, tags, lemmas, dependencies, sentences and named entities of English text, as spaCy's en_core_web_sm 3.6
 * reads it. The model is loaded at the first call. Equal text gives equal results, whatever was parsed before.
 */
export function parse(text: string): Parse {
  loaded ??= load()
  return loaded(text)
}

/** Parses each paragraph on its own, so that no sentence crosses from one to the next; offsets are the document's. */
export function parseParagraphs(paragraphs: readonly Paragraph[]): Parse {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const names: NamedSpan[] = []
  for (const { start, text } of paragraphs) {
    const part = parse(text)
    const shift = tokens.length
    for (const token of part.tokens)
      tokens.push({
        ...token,
        index: token.index + shift,
        start: token.start + start,
        end: token.end + start,
        head: token.head + shift,
      })
    for (const { first, last } of part.sentences) sentences.push({ first: first + shift, last: last + shift })
    for (const { first, last, label } of part.names)
      names.push({ first: first + shift, last: last + shift, label })
  }
  return { tokens, sentences, names }
}

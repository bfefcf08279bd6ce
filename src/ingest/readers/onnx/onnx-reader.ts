import { analyze } from '../../analyze/analyze.ts'
import { homesOf } from '../../resolve/homes.ts'
import { readArticle, rulesExtractor } from '../../resolve/read-article.ts'
import { referencesOf } from '../../resolve/references.ts'
import { saidHomes } from '../../resolve/said-homes.ts'
import type { Reader } from '../reader.ts'
import type { OnnxSettings } from '../settings.ts'
import { readModelFolder } from './model-folder.ts'
import { NameFinder } from './name-finder.ts'
import { loadRuntime } from './runtime.ts'

/**
 * The rules over the names that a local model finds: it takes the place of the parser's own name finder, and all
 * layers above read as ever. Throws READER_UNFIT where packages or files are missing or wrong.
 */
export async function openOnnxReader({ folder, threshold }: OnnxSettings): Promise<Reader> {
  const files = await readModelFolder(folder)
  const finder = await NameFinder.open(await loadRuntime(), files, threshold)
  const rule = `onnx:${files.name}`
  const name = `${rulesExtractor}+${rule}`
  return {
    name,
    report: () => [],
    async read(article, trace) {
      const names = await finder.find(article.paragraphs).catch((error: Error) => error)
      if (names instanceof Error)
        return { code: 'READER_FAILED', reason: `the model failed: ${names.message}` }
      const document = analyze(article, { trace, proposed: { rule, names } })
      const reading = readArticle(article, document, { extractor: name, trace })
      const said = saidHomes(document)
      return {
        reading,
        figures: document.figures,
        homes: homesOf(reading, said),
        references: referencesOf(document, reading, said),
        notes: [],
      }
    },
  }
}

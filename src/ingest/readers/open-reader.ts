import type { Reader } from './reader.ts'
import { rulesReader } from './rules-reader.ts'
import type { ReaderSettings } from './settings.ts'
import { withFallback } from './with-fallback.ts'

/** The reader that the settings name; what the others need is not even loaded. Throws what makes it unfit. */
export async function openReader(settings: ReaderSettings): Promise<Reader> {
  if (settings.kind === 'default') return rulesReader
  const reader = await opened(settings)
  return settings.fallback === 'default' ? withFallback(reader) : reader
}

async function opened(settings: Exclude<ReaderSettings, { kind: 'default' }>): Promise<Reader> {
  if (settings.kind === 'llm') {
    const { LlmReader } = await import('./llm/llm-reader.ts')
    return new LlmReader(settings)
  }
  const { openOnnxReader } = await import('./onnx/onnx-reader.ts')
  return openOnnxReader(settings)
}

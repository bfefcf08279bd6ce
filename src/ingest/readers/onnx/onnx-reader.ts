import type { Reader } from '../reader.ts'
import type { OnnxSettings } from '../settings.ts'
export async function openOnnxReader(_: OnnxSettings): Promise<Reader> {
  throw new Error('later')
}

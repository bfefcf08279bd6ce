import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { WiregraphError } from '../../../domain/errors.ts'

/** `gliner_config.json`, with the defaults of the library that writes it. */
const configShape = z.object({
  /** Most words of a name. */
  max_width: z.number().int().min(1).max(100).default(12),
  /** Most words of a text. */
  max_len: z.number().int().min(1).max(10_000).default(384),
  span_mode: z.string().default('markerV0'),
  ent_token: z.string().default('<<ENT>>'),
  sep_token: z.string().default('<<SEP>>'),
})

export interface ModelFiles {
  /** The folder's own name. */
  readonly name: string
  readonly config: z.infer<typeof configShape>
  readonly tokenizer: object
  readonly tokenizerConfig: object
  readonly model: Uint8Array
}

/** The files of a span-based GLiNER, as they are published. Throws READER_UNFIT, naming the file that is wrong. */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  const json = async (name: string): Promise<object> => {
    const parsed = z.looseObject({}).safeParse(parseJson(await bytes(folder, name)))
    if (!parsed.success) throw unfit(`${join(folder, name)} is no JSON object`)
    return parsed.data
  }
  const config = configShape.safeParse(await json('gliner_config.json'))
  if (!config.success) {
    const [issue] = config.error.issues
    throw unfit(
      `${join(folder, 'gliner_config.json')} has a wrong ${issue?.path.join('.')}: ${issue?.message}`,
    )
  }
  if (config.data.span_mode === 'token_level')
    throw unfit(`${folder} holds a token-level model; only span-based ones are read (span_mode markerV0)`)
  return {
    name: basename(resolve(folder)).replace(/[^\x21-\x7e]/g, '_'),
    config: config.data,
    tokenizer: await json('tokenizer.json'),
    tokenizerConfig: existsSync(join(folder, 'tokenizer_config.json'))
      ? await json('tokenizer_config.json')
      : {},
    model: await bytes(
      folder,
      existsSync(join(folder, 'model.onnx')) ? 'model.onnx' : join('onnx', 'model.onnx'),
    ),
  }
}

async function bytes(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name))
  } catch (error) {
    throw unfit(
      `${join(folder, name)} cannot be read (${(error as NodeJS.ErrnoException).code}); the folder must hold gliner_config.json, tokenizer.json and model.onnx or onnx/model.onnx`,
    )
  }
}

function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
}

export function unfit(message: string): WiregraphError {
  return new WiregraphError('READER_UNFIT', `WIREGRAPH_ONNX_FOLDER: ${message}.`)
}

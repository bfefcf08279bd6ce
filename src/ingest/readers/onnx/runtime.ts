import { WiregraphError } from '../../../domain/errors.ts'

/** What runs a model and cuts words into its tokens; both packages are there only where somebody wants them. */
export async function loadRuntime() {
  try {
    const [ort, { Tokenizer }] = await Promise.all([
      import('onnxruntime-web/wasm'),
      import('@huggingface/tokenizers'),
    ])
    // One thread: sums are taken in one order, so that the same text gives the same names.
    ort.env.wasm.numThreads = 1
    ort.env.logLevel = 'error'
    return { ort, Tokenizer }
  } catch (error) {
    throw new WiregraphError(
      'READER_UNFIT',
      'WIREGRAPH_READER is onnx, which needs two packages that are not there: npm install onnxruntime-web @huggingface/tokenizers',
      { cause: error },
    )
  }
}

export type Runtime = Awaited<ReturnType<typeof loadRuntime>>

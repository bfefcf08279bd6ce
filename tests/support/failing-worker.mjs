// A reading thread for tests: takes its documents' content for what it is to do.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ source, content }) => {
  if (content === 'end') process.exit(1)
  if (content === 'throw') throw new Error('out of luck')
  parentPort.postMessage({ source, code: 'EMPTY', reason: content })
})
parentPort.postMessage('ready')

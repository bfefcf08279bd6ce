import { Worker } from 'node:worker_threads'
import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import type { ReadDocument } from '../read-document.ts'
import { unreadable } from './read-safely.ts'

type Answer = ReadDocument | SkippedSource

interface Task {
  readonly document: RawDocument
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

// TypeScript sources run as they are where Node.js or a loader reads them; the build lies beside as JavaScript.
const reader = new URL(
  import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.js',
  import.meta.url,
)

/**
 * A thread that reads documents one after another. Where a document brings it down, as by running out of memory,
 * that document is skipped, and another thread takes up those behind it.
 */
export class ReadingThread {
  readonly #tasks: Task[] = []
  readonly #script: URL
  #worker: Worker
  #load = 0

  /** @param script what the thread runs: answers 'ready', then each document in turn */
  constructor(script = reader) {
    this.#script = script
    this.#worker = this.#start()
  }

  /** Characters that it has been given and not yet read. */
  get load(): number {
    return this.#load
  }

  read(document: RawDocument): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#tasks.push({ document, resolve, reject })
      this.#load += document.content.length
      this.#worker.postMessage(document)
    })
  }

  async close(): Promise<void> {
    this.#worker.removeAllListeners('exit')
    await this.#worker.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    let ready = false
    let failure: unknown = new Error('its thread ended')
    worker.on('message', (message: Answer | 'ready') => {
      if (message === 'ready') ready = true
      else this.#take()?.resolve(message)
    })
    worker.on('error', (error) => {
      failure = error
    })
    worker.on('exit', () => {
      if (ready) this.#replace(failure)
      else for (let task = this.#take(); task !== undefined; task = this.#take()) task.reject(failure)
    })
    return worker
  }

  #take(): Task | undefined {
    const task = this.#tasks.shift()
    if (task !== undefined) this.#load -= task.document.content.length
    return task
  }

  #replace(failure: unknown): void {
    const culprit = this.#take()
    culprit?.resolve(unreadable(culprit.document, failure))
    this.#worker = this.#start()
    for (const { document } of this.#tasks) this.#worker.postMessage(document)
  }
}

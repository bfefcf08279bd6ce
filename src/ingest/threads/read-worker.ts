import { parentPort } from 'node:worker_threads'
import type { RawDocument } from '../../domain/document.ts'
import { readSafely } from './read-safely.ts'

// Runs in a thread of its own: answers each document, in the order they come. The model is loaded at the first one.
parentPort?.on('message', (document: RawDocument) => parentPort?.postMessage(readSafely(document)))
parentPort?.postMessage('ready')

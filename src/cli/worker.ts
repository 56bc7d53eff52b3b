import { parentPort, workerData } from 'node:worker_threads'
import { answererFor, frameOf, packed } from './answers'
import type { RawArticle } from './inputs'
import type { Assignment } from './pool'

const { command, look, many } = workerData as Assignment
const answer = answererFor(command, look, many)

const frame = frameOf(command, many)

parentPort?.on('message', (raw: RawArticle) => {
  const found = command.format === 'html' ? answer(raw) : packed(answer(raw), frame)
  parentPort?.postMessage(found, typeof found.body === 'string' ? [] : [found.body.buffer])
})

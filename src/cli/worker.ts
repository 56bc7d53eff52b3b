import { parentPort, workerData } from 'node:worker_threads'
import { answererFor } from './answers'
import type { RawArticle } from './inputs'
import type { Assignment } from './pool'

const { command, look, many } = workerData as Assignment
const answer = answererFor(command, look, many)

parentPort?.on('message', (raw: RawArticle) => { parentPort?.postMessage(answer(raw)) })

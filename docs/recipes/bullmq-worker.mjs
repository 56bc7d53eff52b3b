// A worker of a BullMQ queue: node bullmq-worker.mjs. Start as many as there are cores; each takes one article after another.
// Jobs are { id, text, published? }. A story is written once under its id, however often a job is run; what cannot be read goes to `stories-dead`.
import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createExtractor } from 'wirecopy'

const url = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
// How long a worker may be silent before its article is given to another one, milliseconds.
const lockDuration = Number(process.env.LOCK_DURATION ?? 30_000)
const connect = () => new Redis(url, { maxRetriesPerRequest: null })

const store = connect()
// Writes a story under its id and hands the id on, both or neither: a second run of a job changes nothing.
store.defineCommand('keepOnce', {
  numberOfKeys: 2,
  lua: 'if redis.call("hsetnx", KEYS[1], ARGV[1], ARGV[2]) == 1 then redis.call("rpush", KEYS[2], ARGV[1]) return 1 end return 0'
})

const dead = new Queue('stories-dead', { connection: connect() })
const extractor = createExtractor()

const worker = new Worker('stories', async job => {
  const { id, text, published } = job.data
  let story
  try {
    story = extractor.extract(text, published === undefined ? undefined : { published })
  } catch (error) {
    // extract() throws for options and texts of a wrong type only: trying again would not help.
    throw new UnrecoverableError(error.message)
  }
  await store.keepOnce('stories:json', 'stories:ids', id, JSON.stringify(story))
}, { connection: connect(), concurrency: 1, lockDuration, stalledInterval: lockDuration, maxStalledCount: 5 })

worker.on('failed', async (job, error) => {
  const over = job && (error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1))
  if (over) await dead.add('dead', { id: job.data.id, reason: error.message }, { jobId: job.id })
})
worker.on('error', error => { console.error(error.message) })

// Ctrl-C or a rolling update: finish the article in hand, then leave.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close().then(() => process.exit(0)))

// Puts articles, one JSON object a line on standard input ({ id, text, published? }), into the queue: node bullmq-producer.mjs < articles.jsonl
// The article's id is the job's: sent twice, it is queued once.
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { createInterface } from 'node:readline'

const queue = new Queue('stories', { connection: new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null }) })
const opts = { attempts: 3, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: { age: 3600 }, removeOnFail: false }
const BATCH = 500

let batch = []
const send = async () => {
  await queue.addBulk(batch)
  batch = []
}
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const article = JSON.parse(line)
  batch.push({ name: 'story', data: article, opts: { ...opts, jobId: `article-${article.id}` } })
  if (batch.length === BATCH) await send()
}
if (batch.length) await send()
await queue.close()
process.exit(0)

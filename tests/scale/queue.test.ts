import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWires } from '../../src/lab/bench/wires'
import { hasRedis, startRedis, type RedisServer } from './redis'

const ROOT = resolve(import.meta.dirname, '../..')
/** 20,000 with SCALE_ARTICLES=20000; fewer by default, to keep the suite short. */
const ARTICLES = Number(process.env.SCALE_ARTICLES ?? 1500)
const ready = hasRedis() && existsSync(resolve(ROOT, 'dist/index.js'))
if (!ready) console.warn('queue test skipped: it needs a redis-server (apt-get install redis-server) and a built library (npm run build)')

describe.skipIf(!ready)('the BullMQ recipe', () => {
  let redis: RedisServer
  let client: Redis
  const children: ChildProcess[] = []

  beforeAll(async () => {
    redis = await startRedis()
    client = new Redis(redis.url, { maxRetriesPerRequest: null })
  })

  afterAll(() => {
    for (const child of children) child.kill('SIGKILL')
    client.disconnect()
    redis.stop()
  })

  const run = (recipe: string): ChildProcess => {
    const child = spawn(process.execPath, [`docs/recipes/${recipe}.mjs`], { cwd: ROOT, env: { ...process.env, REDIS_URL: redis.url, LOCK_DURATION: '2000' }, stdio: ['pipe', 'inherit', 'inherit'] })
    children.push(child)
    return child
  }
  const produce = async (articles: readonly object[]): Promise<void> => {
    const producer = run('bullmq-producer')
    producer.stdin?.end(articles.map(article => JSON.stringify(article)).join('\n'))
    expect(await once(producer, 'exit')).toEqual([0, null])
  }
  const kept = async (): Promise<number> => client.hlen('stories:json')
  const until = async (count: number): Promise<void> => { while (await kept() < count) await wait(20) }

  it('loses nothing and doubles nothing where a worker is killed half-way', { timeout: 300_000 }, async () => {
    const articles = writeWires(7, ARTICLES * 600).slice(0, ARTICLES).map((text, index) => ({ id: `a${index}`, text, published: '2021-08-27' }))
    await produce([...articles, ...articles.slice(0, 50), { id: 'broken', text: null }])
    const first = run('bullmq-worker')
    run('bullmq-worker')
    await until(articles.length / 2)
    first.kill('SIGKILL')
    await once(first, 'exit')
    const left = articles.length - await kept()
    await until(articles.length)
    expect(left).toBeGreaterThan(0)
    const ids = await client.lrange('stories:ids', 0, -1)
    expect(ids).toHaveLength(articles.length)
    expect(new Set(ids)).toEqual(new Set(articles.map(({ id }) => id)))
    const story = JSON.parse(await client.hget('stories:json', 'a0') ?? 'null') as { schema: number, published: { value: string } }
    expect(story).toMatchObject({ schema: 1, published: { value: '2021-08-27' } })
    while (await client.llen('bull:stories-dead:wait') === 0) await wait(20)
    const dead = await client.lrange('bull:stories-dead:wait', 0, -1)
    expect(dead).toEqual(['article-broken'])
    expect(await client.hget('bull:stories-dead:article-broken', 'data')).toContain('text: expected a string')
  })
})

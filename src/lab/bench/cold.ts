import { performance } from 'node:perf_hooks'
import { CONTESTANTS } from './contestants'
import { readFixtures } from './corpora'

// Import and first call in a fresh process: prints milliseconds of wall and CPU time as JSON.
const text = readFixtures()[1] ?? ''
const contestant = CONTESTANTS.find(({ name }) => name === process.argv[2])
if (!contestant) throw new RangeError(`no contestant ${String(process.argv[2])}`)
const cpu = process.cpuUsage()
const start = performance.now()
const read = await contestant.load(process.argv[3] ?? '')
const loaded = performance.now()
read(text)
const used = process.cpuUsage(cpu)
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded, wall: performance.now() - start, cpu: (used.user + used.system) / 1000 }))

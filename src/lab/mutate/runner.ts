import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { PluginKind, commonTokens, declareFactoryPlugin, declareValuePlugin, tokens } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult, type DryRunOptions, type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestResult, type TestRunner } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { writeDown, type Test } from './suite'

// A test runner for Stryker that judges a mutant in some milliseconds; vitest itself takes a second and more for each. The tests of a room and all
// that they import are bundled once. A mutant meets the room's own tests that reach it, up to the first that fails, in modules that are
// kept from mutant to mutant and so are compiled and warm. What one mutant leaves in a module's memory must not judge the next: a failure
// counts only if the same test holds again without the mutant, else the modules are evaluated anew and the mutant is run again; so is one that was
// never reached (a value kept from before). Such a value was built in whichever test came first, so all tests judge how it is built.

/** Left out: tests of long texts, which take seconds, and of the process's time zone. */
const LEFT_OUT = 'robust.test.ts'
/** "src/numbers/number.ts": the room. */
const ROOM = /^src\/(\w+)\//

interface Bundle { readonly files: readonly string[], readonly script: Script }

createRunner.inject = tokens(commonTokens.injector)

/** A statement as Stryker's parser hands it over: as much of Babel's `NodePath` as is asked here. */
interface Path {
  readonly node: { readonly start?: number | null }
  readonly parentPath: Path | null
  readonly isStatement: () => boolean
  readonly isBlockStatement: () => boolean
  readonly isFunction: () => boolean
}

/** `MUTATE_SAMPLE=4` mutates one in four of the statements that functions are made of, chosen by where they stand in their file. */
const SAMPLE = Number(process.env['MUTATE_SAMPLE'] ?? 1)

function leftOut(path: Path): string | undefined {
  if (!path.isStatement() || path.parentPath?.isBlockStatement() !== true || path.parentPath.parentPath?.isFunction() !== true) return undefined
  return (Math.imul(path.node.start ?? 0, 2_654_435_761) >>> 8) % SAMPLE === 0 ? undefined : 'not in the sample'
}

/** What Stryker loads. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rooms', createRunner), declareValuePlugin(PluginKind.Ignore, 'sample', { shouldIgnore: leftOut as never })]

function createRunner(): TestRunner {
  const bundles = new Map<string, Bundle>()
  /** The tests of each room in modules that are kept from mutant to mutant. */
  const kept = new Map<string, readonly Test[]>()
  /** How many mutants of a file a test has killed. */
  const killed = new Map<string, Map<string, number>>()
  const killersOf = (file: string): Map<string, number> => {
    const killers = killed.get(file) ?? new Map<string, number>()
    killed.set(file, killers)
    return killers
  }
  const stryker = (): InstrumenterContext => (globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {}

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      for (const room of ['numbers', 'dates', 'casualties']) bundles.set(room, await bundle(room))
    },

    async dryRun({ files }: DryRunOptions): Promise<DryRunResult> {
      const context = stryker()
      const mutated = new Set(files?.map(file => roomOf(file)))
      delete context.activeMutant
      const tests: TestResult[] = []
      for (const [name, room] of bundles) {
        if (files && !mutated.has(name)) continue
        const all = load(room)
        kept.set(name, all)
        for (const test of all) {
          context.currentTestId = test.id
          tests.push(await told(test))
          delete context.currentTestId
        }
      }
      return { status: DryRunStatus.Complete, tests, ...context.mutantCoverage && { mutantCoverage: context.mutantCoverage } }
    },

    async mutantRun({ activeMutant, hitLimit, testFilter, sandboxFileName, mutantActivation, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
      const file = relative(process.cwd(), sandboxFileName)
      const name = roomOf(sandboxFileName)
      const room = bundles.get(name)
      if (!room) throw new RangeError(`${file} lies in none of the rooms ${[...bundles.keys()].join(', ')}`)
      const context = stryker()
      context.hitCount = 0
      if (hitLimit === undefined) delete context.hitLimit
      else context.hitLimit = hitLimit
      const wanted = testFilter && new Set(testFilter)
      const killers = killersOf(file)
      const judge = async (tests: readonly Test[], named: ReadonlySet<string> | undefined): Promise<readonly TestResult[]> => {
        context.activeMutant = activeMutant.id
        const done: TestResult[] = []
        for (const test of inOrder(tests, killers)) {
          if (named && !named.has(test.id)) continue
          done.push(await told(test))
          if (done.at(-1)?.status === TestStatus.Failed && !disableBail) break
        }
        delete context.activeMutant
        return done
      }
      const anew = (): readonly Test[] => {
        if (mutantActivation === 'static') context.activeMutant = activeMutant.id
        else delete context.activeMutant
        return load(room)
      }
      let done: readonly TestResult[] = []
      let builtOnce = false
      if (mutantActivation !== 'static') {
        // None are kept by a process that Stryker started in place of one that hung.
        const tests = kept.get(name) ?? anew()
        kept.set(name, tests)
        done = await judge(tests, wanted)
        const hits = context.hitCount
        const failed = done.at(-1)
        const test = failed?.status === TestStatus.Failed ? tests.find(({ id }) => id === failed.id) : undefined
        if (test) {
          if ((await told(test)).status === TestStatus.Success) {
            killers.set(test.id, (killers.get(test.id) ?? 0) + 1)
            context.hitCount = hits
          } else {
            kept.set(name, anew())
            done = []
          }
        } else if (hits === 0) {
          builtOnce = true
          done = []
        }
      }
      if (done.length === 0) {
        context.hitCount = 0
        try {
          done = await judge(anew(), builtOnce ? undefined : wanted)
        } catch (error) {
          // A mutant without which the room cannot even be loaded fails every test of it.
          done = [{ id: 'load', name: 'load', status: TestStatus.Failed, timeSpentMs: 0, failureMessage: String(error) }]
        }
      }
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: [...done] })
    }
  }
}

/** Tests that have killed mutants of the same file come first, those that killed most before the others. */
function inOrder(tests: readonly Test[], killers: ReadonlyMap<string, number>): readonly Test[] {
  const first = tests.filter(test => killers.has(test.id)).sort((a, b) => (killers.get(b.id) ?? 0) - (killers.get(a.id) ?? 0))
  return [...first, ...tests.filter(test => !killers.has(test.id))]
}

function roomOf(file: string): string {
  return ROOM.exec(relative(process.cwd(), file))?.[1] ?? ''
}

async function bundle(room: string): Promise<Bundle> {
  const files = readdirSync(join('tests', room)).filter(name => name.endsWith('.test.ts') && name !== LEFT_OUT).map(name => `tests/${room}/${name}`)
  const contents = files.map((file, index) => `open(files[${index}]); require('./${file}')`).join('\n')
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error' })
  return { files, script: new Script(`(function (require, files, open) { const module = { exports: {} }; ${outputFiles[0]?.text ?? ''}\n})`, { filename: `${room}.tests.cjs` }) }
}

function load({ files, script }: Bundle): readonly Test[] {
  const { vitest, tests, open } = writeDown()
  const own = createRequire(resolve('package.json'))
  const evaluate = script.runInThisContext() as (load: (name: string) => unknown, files: readonly string[], open: (file: string) => void) => void
  evaluate(name => name === 'vitest' ? vitest : own(name), files, open)
  return tests
}

async function told({ id, name, file, run }: Test): Promise<TestResult> {
  const started = performance.now()
  const base = { id, name, fileName: resolve(file) }
  try {
    await run()
    return { ...base, status: TestStatus.Success, timeSpentMs: performance.now() - started }
  } catch (error) {
    return { ...base, status: TestStatus.Failed, timeSpentMs: performance.now() - started, failureMessage: error instanceof Error ? error.message : String(error) }
  }
}

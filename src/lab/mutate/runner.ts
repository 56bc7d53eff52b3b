import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Script } from 'node:vm'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { PluginKind, commonTokens, declareFactoryPlugin, tokens } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult, type CompleteDryRunResult, type DryRunResult, type MutantRunOptions, type MutantRunResult, type TestResult, type TestRunner } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { writeDown, type Test } from './suite'

// A test runner for Stryker that judges a mutant in some milliseconds. The tests of a room and all that they import are bundled once; for each
// mutant the bundle is evaluated anew in the same process, so that nothing that one mutant left in a module's memory meets the next, and only
// the room's own tests that reach the mutant are run, up to the first that fails. Vitest itself takes a second and more for each.

/** Left out: its tests take time itself, and change the process's time zone. */
const LEFT_OUT = ['tests/dates/robust.test.ts']
/** "src/numbers/number.ts": the room. */
const ROOM = /^src\/(\w+)\//

interface Bundle { readonly files: readonly string[], readonly script: Script }

createRunner.inject = tokens(commonTokens.injector)

/** What Stryker loads. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rooms', createRunner)]

function createRunner(): TestRunner {
  const bundles = new Map<string, Bundle>()
  const stryker = (): InstrumenterContext => (globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {}

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      for (const room of ['numbers', 'dates', 'casualties']) bundles.set(room, await bundle(room))
    },

    async dryRun(): Promise<DryRunResult> {
      const context = stryker()
      delete context.activeMutant
      const tests: TestResult[] = []
      for (const room of bundles.values()) {
        for (const test of load(room)) {
          context.currentTestId = test.id
          tests.push(await told(test))
          delete context.currentTestId
        }
      }
      return { status: DryRunStatus.Complete, tests, ...context.mutantCoverage && { mutantCoverage: context.mutantCoverage } }
    },

    async mutantRun({ activeMutant, hitLimit, testFilter, sandboxFileName, mutantActivation, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
      const room = bundles.get(ROOM.exec(relative(process.cwd(), sandboxFileName))?.[1] ?? '')
      if (!room) throw new RangeError(`${sandboxFileName} lies in none of the rooms ${[...bundles.keys()].join(', ')}`)
      const context = stryker()
      const activate = (): void => { context.activeMutant = activeMutant.id }
      delete context.activeMutant
      context.hitCount = 0
      if (hitLimit === undefined) delete context.hitLimit
      else context.hitLimit = hitLimit
      if (mutantActivation === 'static') activate()
      const wanted = testFilter && new Set(testFilter)
      const done: TestResult[] = []
      let all: readonly Test[]
      try {
        all = load(room)
      } catch (error) {
        // A mutant without which the room cannot even be loaded fails every test of it.
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [{ id: 'load', name: 'load', status: TestStatus.Failed, timeSpentMs: 0, failureMessage: String(error) }] })
      }
      activate()
      for (const test of all) {
        if (wanted && !wanted.has(test.id)) continue
        const result = await told(test)
        done.push(result)
        if (result.status === TestStatus.Failed && !disableBail) break
      }
      const result: CompleteDryRunResult = { status: DryRunStatus.Complete, tests: done }
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result)
    }
  }
}

async function bundle(room: string): Promise<Bundle> {
  const files = readdirSync(join('tests', room)).filter(name => name.endsWith('.test.ts')).map(name => `tests/${room}/${name}`).filter(name => !LEFT_OUT.includes(name))
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

import { format } from 'node:util'
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

/** A test as it was written down, not yet run. */
export interface Test {
  /** File, then the names of its groups and its own, each said once. */
  readonly id: string
  readonly file: string
  readonly name: string
  readonly run: () => unknown
}

type Body = (...values: never[]) => unknown

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Vitest's own assertions, without its runner. */
const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT) as object)
Reflect.set(globalThis, GLOBAL_EXPECT, expect)

/**
 * What a test file of the rooms asks of vitest (describe, it, their `each`, expect), written down rather than run: `vitest` stands for the module,
 * `tests` fills as the files are read; `open` names the file that is read next.
 */
export function writeDown(): { readonly vitest: object, readonly tests: readonly Test[], readonly open: (file: string) => void } {
  const tests: Test[] = []
  const ids = new Map<string, number>()
  let file = ''
  let groups: readonly string[] = []

  const describe = (name: string, body: () => void): void => {
    const outer = groups
    groups = [...outer, name]
    body()
    groups = outer
  }
  const it = (own: string, run: () => unknown): void => {
    const name = [...groups, own].join(' ')
    const seen = ids.get(file + name) ?? 0
    ids.set(file + name, seen + 1)
    tests.push({ id: `${file}#${name}${seen === 0 ? '' : ` (${seen + 1})`}`, file, name, run })
  }
  const each = (write: (name: string, body: () => void) => void) => (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row]
      write(titled(name, values), () => (body as (...all: unknown[]) => void)(...values))
    }
  }
  return {
    vitest: { describe: Object.assign(describe, { each: each(describe) }), it: Object.assign(it, { each: each(it) }), expect },
    tests,
    open: next => { file = next }
  }
}

/** "%s" takes the row's values in turn, "$rule" a field of its first. */
function titled(name: string, values: readonly unknown[]): string {
  const fields = (values[0] ?? {}) as Readonly<Record<string, unknown>>
  return format(name.replaceAll(/\$(\w+)/g, (whole, field: string) => field in Object(fields) ? String(fields[field]) : whole), ...values)
}

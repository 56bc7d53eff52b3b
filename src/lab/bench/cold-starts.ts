import { execFileSync } from 'node:child_process'
import { median } from './statistics'

export interface ColdStart { readonly load: number, readonly first: number, readonly wall: number, readonly cpu: number }

/** Import and first call, each time in a fresh process, by turns; medians in milliseconds. The first turn fills the disk cache and is dropped. */
export function measureColdStarts(script: string, entry: string, contestants: readonly string[], turns: number): Record<string, ColdStart> {
  const found = new Map<string, ColdStart[]>(contestants.map(name => [name, []]))
  for (let turn = -1; turn < turns; turn++) {
    for (const name of contestants) {
      const one = JSON.parse(execFileSync(process.execPath, [script, name, entry], { encoding: 'utf8' })) as ColdStart
      if (turn >= 0) found.get(name)?.push(one)
    }
  }
  const middle = (all: readonly ColdStart[], key: keyof ColdStart): number => median(all.map(one => one[key]))
  return Object.fromEntries([...found].map(([name, all]) => [name, { load: middle(all, 'load'), first: middle(all, 'first'), wall: middle(all, 'wall'), cpu: middle(all, 'cpu') }]))
}

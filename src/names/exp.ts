/** Steps of the table in a doubling. */
const STEPS = 64
/** Below this the result is 0; the smallest that can be told from it is some e^-745. */
const LEAST = -700

/** 2^(i/64), from roots and products alone, which are the same on every machine. */
const parts = new Float64Array(STEPS)
/** 2^-i. */
const halves = new Float64Array(1024)
let root = 2
for (let step = 1; step < STEPS; step *= 2) root = Math.sqrt(root)
for (let i = 0, power = 1; i < STEPS; i++, power *= root) parts[i] = power
for (let i = 0, power = 1; i < halves.length; i++, power /= 2) halves[i] = power

/**
 * e^x for x <= 0, to 13 digits: a table of powers of two and the first terms of the series around the nearest. Several times faster than
 * `Math.exp`, and the same to the last bit in every engine, which that need not be.
 */
export function expOf(x: number): number {
  if (x < LEAST) return 0
  const step = (x * (STEPS / Math.LN2) - 0.5) | 0
  const rest = x - step * (Math.LN2 / STEPS)
  return (parts[step & (STEPS - 1)] as number) * (halves[-(step >> 6)] as number) * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * (1 / 24)))))
}

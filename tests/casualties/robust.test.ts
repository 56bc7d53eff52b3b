import { expect, it } from 'vitest'
import { figuresOf } from './readings'

// Apart from the others, since long texts would make each mutant wait.
it('takes time in proportion to the text on hostile input', () => {
  for (const text of ['1 '.repeat(100_000), 'A '.repeat(100_000), '('.repeat(100_000), ', and '.repeat(50_000), 'killed '.repeat(20_000), `${'Ann Lee, '.repeat(10_000)}was killed.`]) expect(() => figuresOf(text)).not.toThrow()
})

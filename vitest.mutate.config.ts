import { defineConfig } from 'vitest/config'
import whole from './vitest.config'

// The tests that mutants of numbers, dates and casualties must not survive: those of these rooms alone, so that a mutant is judged in a second.
export default defineConfig({
  ...whole,
  // Stryker runs tests in threads, where a time zone cannot be set.
  test: { include: ['tests/{numbers,dates,casualties}/**/*.test.ts'], exclude: ['tests/dates/robust.test.ts'], testTimeout: 20_000 }
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // Vite does not follow chrono's exports map ("./*" beside "./*/*"); Node and the bundlers do.
    alias: { 'chrono-node/en': fileURLToPath(import.meta.resolve('chrono-node/en')) }
  },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/yield.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**', 'src/lab/**', 'src/types.ts', '**/*.generated.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95 }
    }
  }
})

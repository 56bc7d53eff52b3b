import { defineConfig, type Options } from 'tsup'

const external = ['compromise', 'chrono-node']

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // natural is a devDependency: the parts that src imports end up in the bundle, its licence in NOTICE.
  external,
  sourcemap: false,
  splitting: true,
  treeshake: true
}

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, format: ['esm', 'cjs'], dts: true, clean: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node', external: [...external, './index.js'] }
])

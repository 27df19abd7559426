import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/serve/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
})

import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/packs/en.ts', 'src/packs/zh.ts', 'src/redact/index.ts', 'src/clean/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
})

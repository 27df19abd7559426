import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/json-schema.ts',
    'src/calibrate/index.ts',
    'src/compare/index.ts',
    'src/report/html/index.ts',
    'src/statistics/index.ts',
    'src/testing/index.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
})

import { defineConfig } from 'tsup'

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/packs/{en,zh}.ts',
    'src/redact/index.ts',
    'src/clean/index.ts',
    'src/text/index.ts',
    'src/time/index.ts',
    'src/details/index.ts',
    'src/identify/{identify,identify-script}.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
})

import { defineConfig } from 'tsup'

export default defineConfig([
  {
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
  },
  {
    // For a plain page, without a bundler: everything in one file, as the global `attune`.
    entry: { 'attune.en': 'src/browser/english.ts', attune: 'src/browser/every-language.ts' },
    outDir: 'dist/browser',
    format: ['iife'],
    globalName: 'attune',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    noExternal: [/./],
    minify: true,
    target: 'es2023',
  },
])

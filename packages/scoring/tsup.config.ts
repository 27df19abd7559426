import { defineConfig, type Options } from 'tsup'
import { slim } from './generate/browser/slim.ts'

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
  page({ 'attune.en': 'src/browser/english.ts' }, { english: true }),
  page({ attune: 'src/browser/every-language.ts' }, { english: false }),
])

/** For a plain page, without a bundler: everything in one file, as the global `attune`. */
function page(entry: Record<string, string>, language: { english: boolean }): Options {
  return {
    entry,
    outDir: 'dist/browser',
    format: ['iife'],
    globalName: 'attune',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    noExternal: [/./],
    esbuildPlugins: [slim(language)],
    minify: true,
    target: 'es2023',
  }
}

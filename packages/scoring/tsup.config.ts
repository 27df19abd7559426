import { defineConfig, type Options } from 'tsup'
import { slim } from './generate/browser/slim.ts'

/** For a plain page, without a bundler: everything in one file, as the global `attune`. */
const forPages: Options = {
  outDir: 'dist/browser',
  format: ['iife'],
  globalName: 'attune',
  outExtension: () => ({ js: '.js' }),
  platform: 'browser',
  noExternal: [/./],
  minify: true,
  target: 'es2023',
}

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
  { ...forPages, entry: { 'attune.en': 'src/browser/english.ts' }, esbuildPlugins: [slim({ english: true })] },
  // What was bundled is written down, for the notices.
  {
    ...forPages,
    metafile: true,
    entry: { attune: 'src/browser/every-language.ts' },
    esbuildPlugins: [slim({ english: false })],
  },
])

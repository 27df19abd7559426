import { readFile } from 'node:fs/promises'
import { onlyEnglish } from './only-english.ts'
import { withoutChineseForms } from './without-chinese-forms.ts'
import { withoutExamples } from './without-examples.ts'

/** The part of esbuild's plugin interface that is used here. */
interface Build {
  onLoad(
    options: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'ts' }>,
  ): void
}

const rule = /[\\/]src[\\/]rules[\\/](?!index\.ts$)[a-z-]+\.ts$/
/** Of esbuild's kind of expressions, which know no look-ahead. */
const spoken = /[\\/]scoring[\\/]src[\\/](rules|mends|session)[\\/][a-z-]+\.ts$/

const form = /[\\/]scoring[\\/]src[\\/]story[\\/]by-form[\\/][a-z-]+\.ts$/

/**
 * An esbuild plugin for files that are sent to browsers: rules without what no score depends on, and where the file
 * speaks English only, without the wordings and the forms of the other languages.
 */
export const slim = ({ english }: { english: boolean }) => ({
  name: 'slim',
  setup(build: Build): void {
    build.onLoad({ filter: spoken }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const slimmed = rule.test(path) ? withoutExamples(source, path) : source
      return { contents: english ? onlyEnglish(slimmed, path) : slimmed, loader: 'ts' }
    })
    if (!english) return
    build.onLoad({ filter: form }, async ({ path }) => {
      return { contents: withoutChineseForms(await readFile(path, 'utf8'), path), loader: 'ts' }
    })
  },
})

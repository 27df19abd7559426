import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pagesWritten } from '../generate/pages-written.ts'
import { docs } from '../generate/published.ts'
import { filesShownBy, withoutShownFiles, withShownFiles } from '../generate/shown-files.ts'

interface Ran {
  file: string
  said: string | null
  printed: string
}

// In a process of its own, as a reader would run them: not by way of the test runner's modules.
const ran = JSON.parse(
  execFileSync(process.execPath, ['--conditions=@attune/source', 'generate/snippets.ts', '--check'], {
    cwd: docs,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Ran[]

const textOf = (page: string): string => readFileSync(path.join(docs, page), 'utf8')

describe('what the pages show', () => {
  it('is run', () => expect(ran.length).toBeGreaterThan(30))

  it.each(ran)('prints what stands there: $file', ({ file, said, printed }) => {
    expect(said, `npm run snippets -w @attune/docs writes docs/${file}`).toBe(printed)
  })

  it('is shown by a page', () => {
    const shown = new Set(pagesWritten().flatMap((page) => filesShownBy(textOf(page))))
    expect(ran.map(({ file }) => file).filter((file) => !shown.has(file))).toEqual([])
  })

  it.each(pagesWritten())('stands in the page as it is in its file: %s', (page) => {
    const text = textOf(page)
    expect(text, `npm run snippets -w @attune/docs writes docs/${page}`).toBe(withShownFiles(text))
    expect(text, 'a file is shown by <!-- shows: snippets/… -->, to be read in the repository as well').not.toMatch(
      /^<<< /m,
    )
  })

  it.each(pagesWritten())('holds no program that nobody runs: %s', (page) => {
    const programs = [...withoutShownFiles(textOf(page)).matchAll(/^```(ts|js|console)\b[^\n]*\n/gm)].map(([fence]) =>
      fence.trim(),
    )
    // Blocks of the guide to adapters are held to the adapter they come from, in packages/testkit.
    expect(page.endsWith('write-an-adapter.md') ? [] : programs).toEqual([])
  })
})

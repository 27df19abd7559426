import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from '../generate/published.ts'
import { includesOf, pagesWritten } from './pages.ts'

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

describe('what the pages show', () => {
  it('is run', () => expect(ran.length).toBeGreaterThan(30))

  it.each(ran)('prints what stands there: $file', ({ file, said, printed }) => {
    expect(said, `npm run snippets -w @attune/docs writes docs/${file}`).toBe(printed)
  })

  it('is shown by a page', () => {
    const shown = new Set(pagesWritten().flatMap(includesOf))
    expect(ran.map(({ file }) => file).filter((file) => !shown.has(file))).toEqual([])
  })

  it.each(pagesWritten())('holds no program that nobody runs: %s', (page) => {
    const text = readFileSync(path.join(docs, page), 'utf8')
    const programs = [...text.matchAll(/^```(ts|js|console)\b[^\n]*\n/gm)].map(([fence]) => fence.trim())
    // Blocks of the guide to adapters are held to the adapter they come from, in packages/testkit.
    expect(page.endsWith('write-an-adapter.md') ? [] : programs).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const guide = readFileSync(new URL('../../../docs/guides/write-an-adapter.md', import.meta.url), 'utf8')
const quoted = [...guide.matchAll(/^`(\S+\.ts)`\n\n```ts\n([\s\S]*?)^```/gm)].map(([, file = '', code = '']) => ({
  file,
  code,
}))

describe('the guide to writing an adapter', () => {
  it('quotes for every block of code the file it is from', () => {
    expect(quoted.length).toBeGreaterThan(5)
    expect(quoted).toHaveLength(guide.match(/^```ts/gm)?.length ?? 0)
  })

  it.each(quoted)('shows $file as it is', ({ file, code }) => {
    expect(readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')).toContain(code)
  })
})

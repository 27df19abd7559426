import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from '../generate/published.ts'

const pages = ['concepts/verdicts.md', 'zh/concepts/verdicts.md']
const row = /^\| ([\d.]+) \| .+ \| `([A-Z_]+)`[,，] ?\[[^\]]+\]\(([^)]+)\) \|$/gm

describe.each(pages)('the table of what decides a score in %s', (page) => {
  const text = readFileSync(path.join(docs, page), 'utf8')
  const rows = [...text.matchAll(row)].map(([, figure = '', name = '', file = '']) => ({ figure, name, file }))

  it('has a row for each figure', () => {
    expect(rows).toHaveLength(10)
  })

  it.each(rows)('gives $name as the code does', ({ figure, name, file }) => {
    const source = readFileSync(path.join(docs, path.dirname(page), file), 'utf8')
    expect(Number(source.match(new RegExp(`^(?:export )?const ${name} = ([\\d.]+)$`, 'm'))?.[1])).toBe(Number(figure))
  })
})

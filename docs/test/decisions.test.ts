import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from '../generate/published.ts'

const folder = path.join(docs, 'decisions')
const records = readdirSync(folder).filter((file) => /^\d{4}-/.test(file))
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')
const index = read('index.md')

describe.each(records)('the record %s', (file) => {
  const text = read(file)
  const status = text.match(/^\*\*Status:\*\* (.+)\.$/m)?.[1] ?? ''

  it('says whether it still holds', () => {
    expect(status).toMatch(/^(?:accepted|amended by|superseded)/)
  })

  it('stands in the index with its title and status', () => {
    const title = text.match(/^# (.+)$/m)?.[1]
    expect(index).toContain(`| ${Number(file.slice(0, 4))} | [${title}](${file}) | ${status} |`)
  })

  it('is changed by later records only', () => {
    const others = [...status.matchAll(/\]\((\d{4})-/g)].map(([, number]) => Number(number))
    expect(others.filter((number) => number <= Number(file.slice(0, 4)))).toEqual([])
  })
})

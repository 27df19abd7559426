import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { clauses } from '../src/contract/clauses/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? '')

describe('the README', () => {
  it('lists what the contract asks', () => {
    const listed = [...readme.matchAll(/^- `([a-z-]+)`: (.*)$/gm)].map(([, id, title]) => ({ id, title }))
    expect(listed).toEqual(clauses.map(({ id, title }) => ({ id, title })))
  })

  it('has programs', () => expect(programs.length).toBeGreaterThan(1))

  it.each(programs.map((code, index) => ({ code, index })))(
    'shows programs that print what they say: number $index',
    ({ code, index }) => {
      // Inside the package, so that it finds itself by its own name.
      const file = path.join(import.meta.dirname, `readme-program-${index}.generated.ts`)
      writeFileSync(file, code)
      onTestFinished(() => rmSync(file))
      const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], { encoding: 'utf8' })
      const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text)
      expect(said.length).toBeGreaterThan(0)
      expect(output.trimEnd().split('\n')).toEqual(said)
    },
  )
})

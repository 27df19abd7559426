import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => ({ code: code ?? '' }))

describe('the README', () => {
  it('has programs', () => expect(programs.length).toBeGreaterThan(0))

  it.each(programs.map((program, index) => ({ ...program, index })))(
    'shows programs that run and print what they say: number $index',
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

import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

test('the program in the README runs and prints what it says', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8')
  const [, program = ''] = /^```ts\n([\s\S]*?)^```/m.exec(readme) ?? []
  // Inside the package, so that it finds itself by its own name.
  const file = path.join(import.meta.dirname, 'readme-program.generated.ts')
  writeFileSync(file, program)
  onTestFinished(() => rmSync(file))
  const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], { encoding: 'utf8' })
  const said = [...program.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text)
  expect(said.length).toBeGreaterThan(0)
  expect(output.trimEnd().split('\n')).toEqual(said)
})

import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('shows a program that runs and prints what it says', () => {
  const code = /^```ts\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? ''
  // Inside the package, so that it finds itself by its own name.
  const file = path.join(import.meta.dirname, 'readme-program.generated.ts')
  writeFileSync(file, code)
  onTestFinished(() => rmSync(file))
  const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], { encoding: 'utf8' })
  const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text)
  expect(said.length).toBeGreaterThan(0)
  expect(output.trimEnd().split('\n')).toEqual(said)
})

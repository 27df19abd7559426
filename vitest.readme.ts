import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

/** Each program reads the same sources: Node keeps what it made of them, by their content, for the next one. */
const env = {
  ...process.env,
  NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules/.cache/readme-programs'),
}

/** Runs every program of a package's README and compares what it prints with what the README says (`// → …`). */
export function readmePrograms(testFolder: string): void {
  const readme = readFileSync(path.join(testFolder, '../README.md'), 'utf8')
  const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? '')
  describe('the README', () => {
    it('has programs', () => expect(programs.length).toBeGreaterThan(0))

    it.each(programs.map((code, index) => ({ code, index })))(
      'shows programs that run and print what they say: number $index',
      ({ code, index }) => {
        // Inside the package, so that it finds itself by its own name.
        const file = path.join(testFolder, `readme-program-${index}.generated.ts`)
        writeFileSync(file, code)
        onTestFinished(() => rmSync(file))
        const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], { encoding: 'utf8', env })
        const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text)
        expect(said.length).toBeGreaterThan(0)
        expect(output.trimEnd().split('\n')).toEqual(said)
      },
    )
  })
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code ?? '')

describe('the README', () => {
  it.each(programs.map((code, index) => ({ code, index })))(
    'shows programs that run and print what they say: number $index',
    ({ code, index }) => {
      // Inside the package, so that it finds itself by its own name; its data goes elsewhere.
      const file = path.join(import.meta.dirname, `readme-program-${index}.generated.ts`)
      const folder = mkdtempSync(path.join(tmpdir(), 'attune-readme-'))
      mkdirSync(path.join(folder, 'settings'), { mode: 0o700 })
      writeFileSync(file, code)
      onTestFinished(() => {
        rmSync(file)
        rmSync(folder, { recursive: true, force: true })
      })
      const env = { ...process.env, XDG_CONFIG_HOME: path.join(folder, 'settings'), ATTUNE_KEY_FILE: '' }
      const output = execFileSync(process.execPath, ['--conditions=@attune/source', file], {
        cwd: folder,
        env,
        encoding: 'utf8',
      })
      const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, text]) => text)
      expect(said.length).toBeGreaterThan(0)
      expect(output.trimEnd().split('\n')).toEqual(said)
    },
  )
})

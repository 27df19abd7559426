import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { conversation, jsonLines } from './run-program.ts'

const bin = fileURLToPath(new URL('../bin/attune.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))

// Only after a build: the other tests run the same program from its sources.
describe.skipIf(!built)('the installed command', () => {
  it('reads standard input and writes reports', () => {
    const ran = spawnSync(process.execPath, [bin, 'score', '-', '--json'], {
      input: jsonLines(conversation('a')),
      encoding: 'utf8',
    })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout).conversationId).toBe('a')
    expect(ran.status).toBe(0)
  })

  it('hands exit codes to the shell', () => {
    const ran = spawnSync(process.execPath, [bin, 'score', 'missing.txt'], { encoding: 'utf8' })
    expect(ran.status).toBe(2)
  })
})

import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { purePackages } from '../src/arrows.ts'
import { importsOf, root, sourcesOf } from '../src/workspaces.ts'

/** What would make a result depend on when, where or how often it is computed. */
const impure = [
  'Date.now(',
  'new Date()',
  'Math.random(',
  'performance.',
  'setTimeout(',
  'setInterval(',
  'fetch(',
  'process.',
  'crypto.',
]

describe.each(purePackages)('%s', (name) => {
  const sources = sourcesOf(`packages/${name}/src`)

  it('imports nothing of Node', () => {
    expect(sources.filter((file) => importsOf(file).some(isBuiltin))).toEqual([])
  })

  it('uses no clock, no randomness and no network', () => {
    const found = sources.flatMap((file) => {
      const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      return impure.filter((call) => code.includes(call)).map((call) => `${file}: ${call}`)
    })
    expect(found).toEqual([])
  })
})

import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer, packAll } from '../packages-test/pack.ts'

/** Paths of Nodes, one a line; `npm run test:nodes` fetches them. */
const nodes = (process.env.ATTUNE_NODES ?? process.execPath)
  .split('\n')
  .map((binary) => ({ binary, version: execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim() }))

describe('the packed packages', () => {
  let folder = ''
  beforeAll(() => {
    folder = installConsumer(packAll(), { zod: '^4.6.0' })
    const programs = path.resolve(import.meta.dirname, '../release-test/programs')
    for (const program of ['every-package.ts', 'keep-in-step.ts'])
      cpSync(path.join(programs, program), path.join(folder, program))
  })

  it.each(nodes)('do a day’s work on Node $version', ({ binary }) => {
    const output = execFileSync(binary, ['every-package.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    expect(JSON.parse(output)).toMatchObject({ subject: 'Charged twice', page: true, chinese: 'zh-Hans' })
  })

  it.each(nodes)('keep a helpdesk in step on Node $version', ({ binary }) => {
    const output = execFileSync(binary, ['keep-in-step.ts'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    expect(JSON.parse(output)).toMatchObject({ settled: { shop: 'caught_up' }, tags: ['attune-below'] })
  })

  it.each(nodes)('have their command on Node $version', ({ binary }) => {
    const attune = path.join(folder, 'node_modules/@attune/cli/bin/attune.js')
    expect(execFileSync(binary, [attune, 'rules'], { encoding: 'utf8' })).toContain('acknowledge-feeling')
  })
})

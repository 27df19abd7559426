import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer } from '../packages-test/pack.ts'
import { place, tarballs, tools, transcript } from './consumers.ts'

// workerd is what Cloudflare Workers run on; Miniflare starts it on this machine, without an account or a network.
const host = `
import { readFileSync } from 'node:fs'
import { Miniflare } from 'miniflare'
import { scoreConversation } from '@attune/scoring'

const transcript = ${JSON.stringify(transcript)}
const worker = new Miniflare({ modules: true, script: readFileSync('worker.js', 'utf8'), compatibilityDate: '2026-01-01' })
const answer = await worker.dispatchFetch('http://localhost/', { method: 'POST', body: transcript })
const { report, facts } = await answer.json()
await worker.dispose()
console.log(JSON.stringify({ facts, same: JSON.stringify(report) === JSON.stringify(scoreConversation(transcript)) }))
`

describe('a fresh worker, on workerd', () => {
  let folder = ''
  beforeAll(() => {
    folder = installConsumer(tarballs, { zod: tools.zod, esbuild: tools.esbuild, miniflare: tools.miniflare })
    place('worker.ts', folder)
    writeFileSync(path.join(folder, 'host.mjs'), host)
    const conditions = '--conditions=workerd,worker,browser'
    execFileSync('npx', ['esbuild', 'worker.ts', '--bundle', '--format=esm', conditions, '--outfile=worker.js'], {
      cwd: folder,
      stdio: 'pipe',
    })
  })

  it('remembers in Chinese and gives the report that it gives on Node', () => {
    const output = execFileSync('node', ['host.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '')).toEqual({ facts: 1, same: true })
  })
})

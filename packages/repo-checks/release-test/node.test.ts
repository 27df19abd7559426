import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer } from '../packages-test/pack.ts'
import { place, tarballs, tools, transcript } from './consumers.ts'

describe('a fresh project on Node', () => {
  let folder = ''
  beforeAll(() => {
    folder = installConsumer(tarballs, { zod: tools.zod })
    place('every-package.ts', folder)
  })

  it('pulls, keeps, remembers, scores, checks a draft and writes a page', () => {
    const seen = JSON.parse(execFileSync('node', ['every-package.ts'], { cwd: folder, encoding: 'utf8' }))
    expect(seen).toMatchObject({
      subject: 'Charged twice',
      page: true,
      facts: ['Daughter: allergic to sesame'],
      draft: expect.arrayContaining(['no-blame']),
      chinese: 'zh-Hans',
      redacted: 'Write to [EMAIL_1]',
      schema: 'urn:attune:schema:report@1',
    })
    expect(seen.duties).toBeGreaterThan(0)
  })

  it('keeps a helpdesk in step, writes back and says that it is well', () => {
    place('keep-in-step.ts', folder)
    const seen = JSON.parse(execFileSync('node', ['keep-in-step.ts'], { cwd: folder, encoding: 'utf8' }))
    expect(seen).toEqual({ settled: { shop: 'caught_up' }, health: 200, tags: ['attune-below'] })
  })

  it('scores on the command line', () => {
    writeFileSync(path.join(folder, 'talk.txt'), transcript)
    const [line = ''] = execFileSync('npx', ['attune', 'score', '--format', 'json', 'talk.txt'], {
      cwd: folder,
      encoding: 'utf8',
    }).split('\n')
    expect(JSON.parse(line)).toHaveProperty('score', expect.any(Number))
  })
})

import { readFileSync, statSync } from 'node:fs'
import { exportAll } from '@attune/memory'
import { describe, expect, test } from 'vitest'
import { anna as profile } from './anna.ts'
import { attune, folderWith, parsed } from './run-program.ts'

const now = ['--now', '2026-06-01T12:00:00Z']
const later = ['--now', '2026-07-01T12:00:00Z']
const bare = { ...profile, customer: { ...profile.customer, consents: [] } }
const { json } = exportAll(bare, { now: '2026-06-01T12:00:00Z' })

const withProfile = async (): Promise<string> => `${await folderWith({ 'anna.json': json })}/anna.json`
const recordsIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')).profile.customer.consents

describe('attune consent', () => {
  test('records a yes with how it was given, and a withdrawal after it; both stay', async () => {
    const file = await withProfile()
    const yes = ['--give', '--method', 'chat', '--evidence', 'Yes, please note it.', '--by', 'mia', '--save']
    expect(await attune(['consent', file, 'service_personalisation', ...yes, ...now])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'saved\n',
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await attune(['consent', file, ...now])).stdout).toBe(
      'service_personalisation: given\n  2026-06-01  given  chat  by mia  “Yes, please note it.”\n',
    )
    const [given] = recordsIn(file)
    await attune(['consent', file, 'service_personalisation', '--withdraw', '--save', ...later])
    expect(recordsIn(file)).toMatchObject([given, { status: 'withdrawn', withdrawnAt: '2026-07-01T12:00:00.000Z' }])
    expect((await attune(['consent', file, '--locale', 'zh-Hant', ...later])).stdout).toBe(
      'service_personalisation：已撤回\n  2026-06-01  已同意  chat  來源 mia  「Yes, please note it.」\n  2026-07-01  已撤回\n',
    )
  })

  test('tells what holds on one channel, and when a consent has run out', async () => {
    const file = await withProfile()
    const marketing = ['consent', file, 'direct_marketing']
    await attune([...marketing, '--give', '--channel', 'email', '--expires', '2026-06-15T00:00:00Z', '--save', ...now])
    const standOf = async (...more: string[]) => {
      const ran = await attune([...marketing, '--json', ...more])
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      return parsed(ran.stdout)[0].consents.map((one: { state: string; allowed: boolean }) => [one.state, one.allowed])
    }
    expect(await standOf('--channel', 'email', ...now)).toEqual([['given', true]])
    expect(await standOf('--channel', 'phone', ...now)).toEqual([['none', false]])
    expect(await standOf('--channel', 'email', ...later)).toEqual([['expired', false]])
  })

  test('says so when nobody has asked', async () => {
    const file = await withProfile()
    expect((await attune(['consent', file])).stdout).toBe('nobody has asked\n')
    expect((await attune(['consent', '-', 'direct_marketing'], { stdin: json })).stdout).toBe(
      'direct_marketing: nobody has asked\n',
    )
  })

  test('prints the changed profile, which other commands read', async () => {
    const { stdout } = await attune(['consent', '-', 'service_personalisation', '--refuse', ...now], { stdin: json })
    const recalled = await attune(['recall', '-', '--json', '--assurance', 'channel', ...now], { stdin: stdout })
    expect(recalled.stdout).toContain('consent_withdrawn')
  })

  test('keeps every no, and asks after what looks like a slip', async () => {
    const slip = await attune(['consent', '-', 'service_personalization', '--withdraw', ...now], { stdin: json })
    expect(slip).toMatchObject({ code: 0 })
    expect(slip.stderr).toContain('did you mean service_personalisation?')
    expect(JSON.parse(slip.stdout).profile.customer.consents).toHaveLength(1)
    const other = await attune(['consent', '-', 'research', '--withdraw', ...now], { stdin: json })
    expect(other.stderr).toContain('the no is kept')
  })

  test.each([
    [['service_provision', '--give', '--withdraw'], '--give and --withdraw: expected one of them'],
    [['--give'], '--give: expected what it is for'],
    [['service_provision', '--evidence', 'Yes.'], '--evidence: goes with --give, --refuse or --withdraw'],
    [['service_provision', '--withdraw', '--receipt', '7'], '--receipt: goes with --give or --refuse'],
    [['service_provision', '--give', '--channel', 'emial'], 'Did you mean email?'],
    [['service_provision', '--give', '--expires', 'soon'], 'expiresAt'],
    [['service_provision', '--give', '--save'], '--save: standard input cannot be written back'],
  ])('refuses %j, and says why', async (argv, message) => {
    const { code, stdout, stderr } = await attune(['consent', '-', ...argv], { stdin: json })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

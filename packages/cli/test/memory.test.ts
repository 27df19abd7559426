import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { exportAll } from '@attune/memory'
import { describe, expect, test } from 'vitest'
import { anna as profile } from './anna.ts'
import { attune, folderWith, parsed } from './run-program.ts'

const id = profile.facts[0]?.id ?? ''
const now = ['--now', '2026-06-01T12:00:00Z']
const { json } = exportAll(profile, { now: '2026-06-01T12:00:00Z' })

const withProfile = async (): Promise<string> => `${await folderWith({ 'anna.json': json })}/anna.json`

describe('attune brief', () => {
  test('shows one screen, in the language of who reads', async () => {
    const file = await withProfile()
    const { code, stdout } = await attune(['brief', file, '--assurance', 'channel', ...now])
    expect(code).toBe(0)
    expect(stdout).toContain('Anna (this is how they want to be called)')
    expect(stdout).toContain('Likes green tea (you told us on 3 May)')
    const chinese = await attune(['brief', file, '--assurance', 'channel', '--locale', 'zh-Hans', ...now])
    expect(chinese.stdout).toContain('您5月3日提到过')
  })

  test('takes what is not said the careful way: somebody who only claims to be Anna', async () => {
    const { stdout } = await attune(['brief', '-', ...now], { stdin: json })
    expect(stdout).not.toContain('tea')
    expect(stdout).toContain('It is not sure enough who is speaking.')
  })

  test('is for all that serving takes, or for what is said', async () => {
    const folder = await folderWith({
      'talk.txt': 'customer: I am allergic to peanuts. Please text me instead of calling.\n',
    })
    const file = `${folder}/ben.json`
    await attune(['remember', `${folder}/talk.txt`, '--profile', file, ...now])
    const page = async (...more: string[]) =>
      (await attune(['brief', file, '--assurance', 'channel', ...now, ...more])).stdout
    const whole = await page()
    expect(whole).toContain('Let it guide you, and leave it unsaid\n  Allergic to peanuts\n')
    expect(whole).toContain('Prefers to be reached by text message')
    expect(await page('--purpose', 'service_provision')).not.toContain('text message')
    expect(await page('--purpose', 'service_provision', '--purpose', 'communication_management')).toBe(whole)
    expect(await page('--purpose', 'direct_marketing')).not.toMatch(/peanuts|text message/)
  })

  test('reads a conversation and what agents may decide, and prints data or Markdown', async () => {
    const rules = [{ remedy: 'voucher', decision: 'allowed', because: 'For a smile.' }]
    const folder = await folderWith({
      'anna.json': json,
      'talk.txt': 'customer: Is my tea there?\n',
      'shop.json': JSON.stringify({ id: 'shop', otherwise: 'no', rules }),
    })
    const argv = [
      'brief',
      `${folder}/anna.json`,
      '--conversation',
      `${folder}/talk.txt`,
      '--authority',
      `${folder}/shop.json`,
      '--assurance',
      'channel',
      ...now,
    ]
    const [page] = parsed((await attune([...argv, '--json'])).stdout)
    expect(page).toMatchObject({
      schema: 'attune/brief@1',
      now: { relevantFactIds: [id] },
      offers: [{ remedy: 'voucher' }],
    })
    expect((await attune([...argv, '--markdown'])).stdout).toContain('- voucher · For a smile.')
  })

  test('names what cannot be read, and never shows it', async () => {
    const folder = await folderWith({ 'broken.json': '{"secret words', 'other.json': '{"facts": "secret words"}' })
    for (const name of ['broken.json', 'other.json', 'none.json']) {
      const { code, stdout, stderr } = await attune(['brief', `${folder}/${name}`])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(name)
      expect(stderr).not.toContain('secret')
    }
  })
})

test('attune recall sorts what is known, with the reasons', async () => {
  const file = await withProfile()
  const { stdout } = await attune(['recall', file, '--assurance', 'channel', ...now])
  expect(stdout).toBe(
    `May be said\n  Likes green tea  [${id}]\n    The customer told you this; say where you have it from.\n`,
  )
  const [found] = parsed((await attune(['recall', file, '--json', ...now])).stdout)
  expect(found).toMatchObject({ mention: [], withhold: [{ factId: id, reason: { code: 'assurance_too_low' } }] })
  expect((await attune(['recall', file, '--assurance', 'chanel'])).stderr).toContain('Did you mean channel?')
})

test('attune why answers the customer', async () => {
  const file = await withProfile()
  const { stdout } = await attune(['why', file, id.slice(0, 8)])
  expect(stdout).toContain('You told us on 3 May 2026, in these words: “green tea”.')
  expect(await attune(['why', file, `${id}x`])).toMatchObject({ code: 2, stdout: '' })
})

describe('attune forget and correct', () => {
  test('print the changed profile, which is read again', async () => {
    const { stdout } = await attune(['correct', '-', id, 'black tea', '--reason', 'misheard', ...now], { stdin: json })
    const again = await attune(['brief', '-', '--assurance', 'channel', ...now], { stdin: stdout })
    expect(again.stdout).toContain('Likes black tea (you told us on 1 June)')
  })

  test('with --save write it back, for its owner only, and leave nothing beside it', async () => {
    const file = await withProfile()
    expect(await attune(['forget', file, id, '--save', ...now])).toEqual({ code: 0, stdout: '', stderr: 'saved\n' })
    expect(readFileSync(file, 'utf8')).not.toContain('tea')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(file.replace(/[^/]*$/, ''))).toEqual(['anna.json'])
  })

  test('cannot write standard input back, and change nothing when the fact is not known', async () => {
    expect(await attune(['forget', '-', id, '--save'], { stdin: json })).toMatchObject({ code: 2, stdout: '' })
    const file = await withProfile()
    expect(await attune(['forget', file, 'nothing', '--save'])).toMatchObject({ code: 2 })
    expect(readFileSync(file, 'utf8')).toBe(json)
  })
})

describe('attune erase', () => {
  const env = { ATTUNE_ERASURE_KEY: 'kept apart from the records' }

  test('leaves one line without the person, deletes the profile only when told to, and needs a place for the record', async () => {
    const file = await withProfile()
    const record = file.replace('anna.json', 'erased.jsonl')
    const shown = await attune(['erase', file, ...now], { env })
    expect(parsed(shown.stdout)).toMatchObject([{ schema: 'attune/erasure@1', removed: { facts: 1 } }])
    expect(shown.stdout).not.toMatch(/anna|tea/i)
    expect(await attune(['erase', file, '--save'], { env })).toMatchObject({ code: 2, stdout: '' })
    expect(readFileSync(file, 'utf8')).toBe(json)
    const saved = await attune(['erase', file, '--record', record, '--save', ...now], { env })
    expect(saved).toEqual({ code: 0, stdout: '', stderr: 'erased: 1 fact\n' })
    expect(readdirSync(file.replace(/[^/]*$/, ''))).toEqual(['erased.jsonl'])
    expect(readFileSync(record, 'utf8')).toBe(shown.stdout)
    expect(statSync(record).mode & 0o777).toBe(0o600)
  })

  test('keeps the customer away when an old table is imported, and says so', async () => {
    const folder = await folderWith({
      'crm.csv': 'No.,Mail\n1,mei@example.com\n2,eve@example.com\n',
      'map.json': JSON.stringify({
        source: { system: 'crm' },
        id: 'No.',
        columns: { 'No.': { to: 'identity', kind: 'account' }, Mail: { to: 'identity', kind: 'email' } },
      }),
      'broken.jsonl': '{"secret words"\n',
    })
    const argv = ['import', `${folder}/crm.csv`, '--mapping', `${folder}/map.json`]
    const [mei] = parsed((await attune(argv)).stdout)
    const record = `${folder}/erased.jsonl`
    writeFileSync(record, (await attune(['erase', '-'], { env, stdin: JSON.stringify(mei) })).stdout)
    const again = await attune([...argv, '--suppressed', record], { env })
    expect(again.stderr).toContain('1 row of erased customers passed over\n1 row imported: 1 customer\n')
    expect(again.stdout).not.toContain('mei@')
    expect(again.stdout).toContain('eve@')
    const broken = await attune([...argv, '--suppressed', `${folder}/broken.jsonl`], { env })
    expect(broken).toMatchObject({ code: 2, stdout: '' })
    expect(broken.stderr).toMatch(/broken.jsonl, row 1: not valid JSON/)
    expect(broken.stderr).not.toContain('secret')
    for (const key of ['', 'short'])
      expect(await attune([...argv, '--suppressed', record], { env: { ATTUNE_ERASURE_KEY: key } })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('16 bytes'),
      })
  })
})

test('attune export gives everything, for a program and for a person', async () => {
  const file = await withProfile()
  expect((await attune(['export', file])).stdout).toBe(json)
  expect((await attune(['export', file, '--html', '--locale', 'zh-Hant', ...now])).stdout).toContain(
    '我們留存的您的資料',
  )
  const output = file.replace('anna.json', 'anna.html')
  await attune(['export', file, '--html', '--output', output])
  expect(readFileSync(output, 'utf8')).toContain('green tea')
  expect(statSync(output).mode & 0o777).toBe(0o600)
})

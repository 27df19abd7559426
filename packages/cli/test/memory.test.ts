import { readdirSync, readFileSync, statSync } from 'node:fs'
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

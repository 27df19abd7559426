import { describe, expect, test } from 'vitest'
import { attune, jsonLines, parsed } from './run-program.ts'

const lost = (customer: object = {}, said = 'I will get back to you within two hours.') => ({
  id: 'lost',
  channel: 'phone',
  customer: { timeZone: 'Europe/London', ...customer },
  messages: [
    { role: 'customer', text: 'My parcel is lost.', at: '2026-05-04T20:30:00Z' },
    { role: 'agent', text: said, at: '2026-05-04T20:31:00Z' },
  ],
})

const plan = async (row: object, ...flags: string[]) => {
  const { stdout } = await attune(['follow-up', '-', '--json', ...flags], { stdin: jsonLines(row) })
  return parsed(stdout)[0]
}

describe('attune follow-up', () => {
  test('keeps a promise, but not in the middle of the night', async () => {
    const { code, stdout, stderr } = await attune(['follow-up', '-'], { stdin: jsonLines(lost()) })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^lost {2}phone · 2026-05-05 08:00 Europe\/London\n/)
    expect(stdout).toContain('quiet hours')
    expect(stdout).toContain('"I will get back to you within two" hours. · due 2026-05-04 23:31')
  })

  test('goes by what the customer wants', async () => {
    const contactPreference = { channels: ['email'], quietHours: [{ from: '18:00', to: '09:30' }] }
    expect(await plan(lost({ email: 'ann@example.com', contactPreference }))).toMatchObject({
      kind: 'promised',
      decision: 'contact',
      channel: 'email',
      at: '2026-05-05T08:30:00.000Z',
      because: ['asked-for', 'preferred-channel', 'after-quiet-hours', 'after-due'],
      promise: { messageId: 'm2' },
    })
  })

  test('contacts nobody for their opinion who has not agreed', async () => {
    expect(await plan(lost(), '--kind', 'feedback')).toMatchObject({ decision: 'do-not', because: ['no-consent'] })
  })

  test('does not guess a time zone, but takes one', async () => {
    const row = lost({ timeZone: null })
    expect(await plan(row)).toMatchObject({ decision: 'do-not', because: ['zone-unknown'] })
    expect(await plan(row, '--time-zone', 'Asia/Taipei', '--now', '2026-05-05T09:00:00+08:00')).toMatchObject({
      at: '2026-05-05T01:00:00.000Z',
    })
  })

  test('takes a promise of a thing for no promise of a word', async () => {
    expect(await plan(lost({}, 'It arrives tomorrow.'))).toMatchObject({ kind: 'service', promise: null, dueBy: null })
  })

  test('says what is missing where there are no times', async () => {
    const row = { id: 'x', messages: [{ role: 'customer', text: 'Where is it?' }] }
    const { code, stderr } = await attune(['follow-up', '-'], { stdin: jsonLines(row) })
    expect(code).toBe(2)
    expect(stderr).toContain('carries no times; say from when to plan with --now')
  })

  test('gives its reasons in Chinese', async () => {
    const { stdout } = await attune(['follow-up', '-', '--locale', 'zh-Hant'], { stdin: jsonLines(lost()) })
    expect(stdout).toContain('lost  電話 · 2026-05-05 08:00 Europe/London')
    expect(stdout).toContain('這是顧客在等的。')
  })
})

import { describe, expect, it } from 'vitest'
import { attune, jsonLines, parsed } from './run-program.ts'

describe('attune redact', () => {
  it('prints text and redactions of each row, in order, and nothing else', async () => {
    const stdin = jsonLines(
      { id: 'a', text: 'mail jo@example.com', label: 'ignored' },
      { id: 'b', text: '我叫张伟，手机13812345678' },
      { id: 'c', text: 'order A-204 is late' },
    )
    const ran = await attune(['redact', '-'], { stdin })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(parsed(ran.stdout)).toEqual([
      { id: 'a', text: 'mail [EMAIL_1]', redactions: [{ kind: 'email', span: [5, 19], replacement: '[EMAIL_1]' }] },
      {
        id: 'b',
        text: '我叫[NAME_1]，手机[PHONE_1]',
        redactions: [
          { kind: 'name', span: [2, 4], replacement: '[NAME_1]' },
          { kind: 'phone', span: [7, 18], replacement: '[PHONE_1]' },
        ],
      },
      { id: 'c', text: 'order A-204 is late', redactions: [] },
    ])
  })

  it('keeps the kinds it is told to, and no others', async () => {
    const stdin = jsonLines({ id: 'a', text: 'order A-204 of jo@example.com' })
    const ran = await attune(['redact', '-', '--keep', 'email'], { stdin })
    expect(parsed(ran.stdout)[0].text).toBe('order [ORDER_NUMBER_1] of jo@example.com')
  })

  it('answers a near miss with the kind that was meant', async () => {
    const ran = await attune(['redact', '-', '--keep', 'emial'], { stdin: '' })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('Did you mean email?')
  })

  it('names a bad row without repeating it, and with --keep-going counts it', async () => {
    const stdin = jsonLines({ id: '1', text: 'a' }, { id: '2' })
    expect(await attune(['redact', '-'], { stdin })).toMatchObject({
      code: 2,
      stderr: 'error: stdin, row 2: text: expected a string, found nothing\n',
    })
    const ran = await attune(['redact', '-', '--keep-going'], { stdin })
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('1 row skipped, 1 row redacted')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/redact/index.ts'

const pieces = fc.constantFrom(
  ...[
    'my name is ',
    'Anna',
    'Schmidt',
    'ravi',
    ' ',
    ' ',
    '\n',
    ', ',
    '. ',
    ': ',
    '1452',
    '4111 1111 1111 1111',
    '+1 541 714 1388',
  ],
  ...[
    'jo@example.com',
    'password is ',
    'S3cret',
    'order ',
    'A-204',
    '12 Main St',
    'Apt. 3',
    'London',
    'address is ',
    'ssn ',
    '[NAME_2]',
    '[EMAIL_',
  ],
  ...[
    '我叫',
    '张伟',
    '王先生',
    '，',
    '北京市朝阳区建国路88号',
    '13812345678',
    '密码',
    '订单号',
    'https://a:b@c.example',
    '1',
    'x',
    '-',
    '(',
    '\uE000',
    'and ',
    'Dear ',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('any text', () => {
  it('redacted again stays as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text).text
        expect(redact(once).text).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['密码[PASSWORD_1] +1 541 714 1388', '密码[PASSWORD_1] [PHONE_1]'],
    ['密码1452order +1 541 714 1388', '密码[PASSWORD_1] [PHONE_1]'],
    ['密码1452order 12 Main St', '密码[PASSWORD_1] [ADDRESS_1]'],
    ['ssn 1452order Apt. 3', 'ssn [NATIONAL_ID_1] [ADDRESS_1]'],
  ])('%s loses at once what a cue inside a value hid', (text, once) => {
    expect(redact(text).text).toBe(once)
    expect(redact(once).text).toBe(once)
  })

  it('is the same outside the redactions, which are in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: out, redactions } = redact(text)
        let at = 0
        let rebuilt = ''
        for (const { span, replacement } of redactions) {
          expect(span[0]).toBeGreaterThanOrEqual(at)
          expect(span[1]).toBeGreaterThan(span[0])
          rebuilt += text.slice(at, span[0]) + replacement
          at = span[1]
        }
        expect(out).toBe(rebuilt + text.slice(at))
      }),
      { numRuns: 300 },
    )
  })
})

// No clock in tests: that megabytes are read at all is what is tested.
const hostile = ['1 ', 'a@', '[EMAIL_', '路1号', '王先生', '://a:', '1 Main St ']

describe('a hostile megabyte', () => {
  it.each(hostile)(
    'of %j is read',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      expect(redact(text).text.length).toBeGreaterThan(0)
    },
    60_000,
  )
})

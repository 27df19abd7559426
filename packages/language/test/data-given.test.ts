import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from '../src/index.ts'

const given = (text: string) =>
  readMessage(text, { role: 'customer' })
    .signals.filter(({ kind }) => kind === 'gives-datum')
    .map(({ span, data }) => [data.datum, text.slice(...span)])

describe('a datum is given with its value', () => {
  it.each([
    ['my order number is 12345678', 'order-number', '12345678'],
    ["it's order #A-123", 'order-number', 'A-123'],
    ['It is #88231', 'order-number', '88231'],
    ['The parcel with code TW-20931', 'order-number', 'TW-20931'],
    ['my order is [ORDER_1]', 'order-number', '[ORDER_1]'],
    ['my name is Ann Lee', 'name', 'Ann Lee'],
    ["My name is J. O'Neil-Smith", 'name', "J. O'Neil-Smith"],
    ['my name is ann', 'name', 'ann'],
    ['call me on 020 7946 0958', 'phone', '020 7946 0958'],
    ['You can reach me at (555) 123-4567.', 'phone', '(555) 123-4567'],
    ['my cell: +1 555 123 4567', 'phone', '+1 555 123 4567'],
    ['555-123-4567', 'phone', '555-123-4567'],
    ['My account number is 99812', 'account', '99812'],
    ['my new address is 5 Elm Close, York', 'address', '5 Elm Close, York'],
    ['It was £49.90', 'amount', '£49.90'],
    ['I bought it on 3 May', 'date', '3 May'],
    ['bought 2026-05-03', 'date', '2026-05-03'],
    ['I ordered the X200 headphones and they crackle', 'product', 'X200 headphones'],
    ['你好，订单号 88231', 'order-number', '88231'],
    ['我的电话是13800138000', 'phone', '13800138000'],
    ['我叫李小龙，想查个件', 'name', '李小龙'],
    ['收件人 李雷 電話 0912-345-678', 'name', '李雷'],
    ['地址是上海市浦东新区张江路88号3栋', 'address', '上海市浦东新区张江路88号3栋'],
    ['我住在深圳市南山区，明天不在家', 'address', '深圳市南山区'],
    ['一共扣了30块', 'amount', '30块'],
    ['5月3日下的单', 'date', '5月3日'],
    ['我買的是小米手機', 'product', '小米手機'],
    ['郵遞區號10617', 'postcode', '10617'],
    ['會員編號是M20391', 'account', 'M20391'],
  ])('in "%s": %s', (text, datum, value) => {
    expect(given(text)).toContainEqual([datum, value])
  })
})

describe('words decide what digits leave open', () => {
  it.each([
    ['my phone is 12345678', [['phone', '12345678']]],
    ['my order is 12345678', [['order-number', '12345678']]],
    ['my account is AC99812', [['account', 'AC99812']]],
    ['订单号13800138000', [['order-number', '13800138000']]],
    ['12345678', [['number', '12345678']]],
  ])('in "%s"', (text, data) => {
    expect(given(text)).toEqual(data)
  })
})

describe('nothing is given', () => {
  it.each([
    'my name is wrong on the ticket',
    'What is my order number?',
    'My address is wrong',
    'I have 2 kettles, a 27" screen and 3 cats',
    'covid-19 closed the shop',
    '地址在哪里改？',
    '姓名写错了',
    '我叫了师傅还没来',
    '我买的东西坏了',
  ])('in "%s"', (text) => {
    expect(given(text)).toEqual([])
  })
})

const cue = fc.constantFrom(
  'my order ',
  'my name is ',
  'phone ',
  '地址是',
  '我叫',
  '电话',
  'call me on ',
  '(',
  '#',
  '-',
  '[',
  '12',
  'A1',
)

it('never reports a value outside the text, empty or overlapping another', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(cue, fc.string({ maxLength: 8 })), { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      let end = 0
      for (const { kind, span } of readMessage(text).signals) {
        if (kind !== 'gives-datum') continue
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(span[1]).toBeLessThanOrEqual(text.length)
        end = span[1]
      }
    }),
  )
})

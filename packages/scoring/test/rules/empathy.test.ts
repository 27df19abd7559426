import type { ShortFact } from '@attune/core'
import { describe, expect, it } from 'vitest'
import { judged, sample } from '../judged.ts'

describe('acknowledge-feeling', () => {
  const credit = (reply: string) =>
    judged('acknowledge-feeling', `customer: I'm furious, you charged me twice!\nagent: ${reply}`).duties[0]?.credit ??
    0

  it.each([
    ['Thank you for contacting us.', 0.15],
    ['We apologize for any inconvenience this may have caused.', 0.15],
    ['Sorry about the second charge.', 0.4],
    ['That was our mistake.', 0.5],
  ])('hears at most part of an answer in “%s”', (reply, most) => {
    expect(credit(reply)).toBeLessThanOrEqual(most)
  })
  it('gives little for a courtesy', () => {
    expect(judged('acknowledge-feeling', '客户: 气死我了！\n客服: 不好意思哦亲。').duties[0]?.credit).toBe(0.15)
  })
  it('is met by words for what it is like', () => {
    expect(credit("I completely understand why you're angry.")).toBe(1)
  })
})

describe('restate-specifics', () => {
  const owed = (transcript: string) => judged('restate-specifics', transcript).duties.length

  it('is not owed for a plain question', () => {
    expect(owed('customer: Do you know whether the blue kettle also comes in green this year?\nagent: Yes.')).toBe(0)
    expect(owed('客户: 请问蓝色的水壶今年还有没有绿色的款式可以买？\n客服: 有的。')).toBe(0)
  })
  it('is owed for trouble, for a datum, and for a long question', () => {
    expect(owed('customer: The blue kettle I bought last week arrived broken.\nagent: Hm.')).toBe(1)
    expect(owed('customer: When does it come? My order number is AB12345.\nagent: Hm.')).toBe(1)
    expect(
      owed(
        'customer: Does the blue kettle fit the induction stove we have in our holiday cottage in Norway, and would you deliver it there before the summer?\nagent: Hm.',
      ),
    ).toBe(1)
  })
  it('is not met by whoever asks for it all again', () => {
    expect(
      judged(
        'restate-specifics',
        'customer: My kettle arrived broken, order number AB12345.\nagent: Could you provide your order number and describe the kettle?\ncustomer: Hm.',
      ).duties[0]?.credit,
    ).toBe(0)
  })
})

describe('tactful-mention', () => {
  const allergy: ShortFact = {
    id: 'f1',
    subject: 'daughter',
    value: 'peanut',
    statement: '女兒對花生過敏',
    status: 'active',
    sensitivity: 'special',
    basis: 'consent',
    mention: 'may',
    provenance: [{ statedBy: 'customer', at: '2026-05-03T15:21:00+08:00' }],
  }
  const told = { role: 'agent', text: '您 5 月 3 日跟我們說過女兒對花生過敏，這次她也會吃嗎？' } as const
  const order = { role: 'customer', text: '我想訂一個蛋糕。' } as const
  const tact = (fact: ShortFact, messages: { role: 'customer' | 'agent'; text: string }[]) =>
    judged('tactful-mention', { messages, profile: { facts: [fact] } }).findings.map(({ outcome }) => outcome)

  it('knows a fact by its statement when the value is in another language', () => {
    expect(tact(allergy, [order, told])).toEqual(['gift'])
  })
  it('is a gift also when the customer takes it up afterwards', () => {
    expect(tact(allergy, [order, told, { role: 'customer', text: '對，女兒對花生過敏，謝謝你們記得' }])).toEqual([
      'gift',
    ])
  })
  it('needs consent for what the law protects most', () => {
    const { basis: _, ...without } = allergy
    expect(tact(without, [order, told])).toEqual(['fault'])
  })
  it('is judged once: what was said with its source may be said again', () => {
    expect(tact(allergy, [order, told, { role: 'agent', text: '女兒對花生過敏，所以換成了可可。' }])).toEqual(['gift'])
  })
  it('lifts sample 06 above what is expected', () => {
    const { report, findings } = judged('tactful-mention', sample('06'))
    expect(findings.map(({ outcome }) => outcome)).toEqual(['gift'])
    expect(report.verdict).toBe('above')
  })
})

describe('end-warmly', () => {
  const ending = (last: string) =>
    judged(
      'end-warmly',
      `customer: Where is it?\nagent: It arrives tomorrow.\ncustomer: Great, thank you!\nagent: ${last}`,
    ).duties[0]?.state

  it.each(['Enjoy the film!', 'Is there anything else I can help you with?', 'Have a lovely evening!'])(
    'is met by “%s”',
    (last) => {
      expect(ending(last)).toBe('met')
    },
  )
  it('is not met by begging for stars', () => {
    expect(
      judged('end-warmly', '客户: 快递到哪了？\n客服: 明天送到。\n客户: 好的，谢谢！\n客服: 麻烦给个五星好评哦')
        .duties[0]?.state,
    ).toBe('missed')
  })
  it('is met in sample 03', () => {
    expect(judged('end-warmly', sample('03')).duties.map(({ state }) => state)).toEqual(['met'])
  })
})

describe('offer-a-way', () => {
  const faults = (...lines: string[]) => judged('offer-a-way', lines.join('\n')).faults
  const asked = 'customer: Can I still return this?'
  const no = "agent: I'm afraid we can't accept returns after 30 days."

  it('forgives a no when the next message of the same turn brings a way', () => {
    expect(faults(asked, no, 'agent: But I can exchange it for you.')).toEqual([])
  })
  it('does not forgive it when the customer had to ask first', () => {
    expect(faults(asked, no, 'customer: And now?', 'agent: But I can exchange it for you.')).toHaveLength(1)
  })
  it('is not forgiven by “as soon as possible”', () => {
    expect(faults(asked, no, 'agent: We will get back to you as soon as possible.')).toHaveLength(1)
  })
  it('counts once in a turn', () => {
    expect(faults(asked, no, 'agent: There is nothing I can do.')).toHaveLength(1)
  })
  it('hears no refusal where nothing was asked for', () => {
    expect(judged('offer-a-way', sample('06')).faults).toEqual([])
  })
})

describe('do-not-close-early', () => {
  it('does not take thanks at the beginning of a question for a goodbye', () => {
    expect(judged('do-not-close-early', sample('05')).faults).toEqual([])
  })
})

import { type Conversation, parseConversation, type ScoreReport } from '@attune/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiarity } from '../../src/measures/familiarity.ts'
import { repeatedWork } from '../../src/measures/repeated-work.ts'
import { waiting } from '../../src/measures/waiting.ts'
import { fact, now, profile } from '../identity/profiles.ts'

type Line = [role: 'customer' | 'agent' | 'bot', text: string, minute?: number, author?: string]

function talk(id: string, day: number, lines: Line[], change: Partial<Conversation> = {}): Conversation {
  const messages = lines.map(([role, text, minute = 0, authorId], index) => ({
    id: `${id}-m${index + 1}`,
    role,
    text,
    at: `2026-04-${String(day).padStart(2, '0')}T10:${String(minute).padStart(2, '0')}:00Z`,
    ...(authorId ? { authorId } : {}),
    ...(role === 'bot' ? { automated: true } : {}),
  }))
  return { ...parseConversation({ id, messages }).conversation, ...change }
}

const first = talk('c1', 1, [
  ['customer', 'My email is anna@example.com. My kettle leaks.'],
  ['agent', 'I will send you a new one.', 2],
])
const history = (...conversations: Conversation[]) => [{ profile: profile('anna'), conversations }]

describe('familiarity', () => {
  it('is not known when nobody came back', () => {
    expect(familiarity(history(first))).toMatchObject({
      value: null,
      returns: 0,
      because: expect.stringContaining('second'),
    })
  })

  it('counts a return in which something from before was used', () => {
    const known = {
      ...profile('anna'),
      facts: [fact('f1', 'anna', { value: 'oolong', recordedAt: '2026-04-01T11:00:00Z' })],
    }
    const again = talk('c2', 9, [
      ['customer', 'Which tea goes with it?'],
      ['agent', 'As you like oolong, this one.', 1],
    ])
    const echo = talk('c3', 10, [
      ['customer', 'Do you have oolong?'],
      ['agent', 'Yes, we have oolong. What is your email address?', 1],
    ])
    // In any order: the first visit is the earliest.
    const found = familiarity([{ profile: known, conversations: [echo, again, first] }])
    expect(found).toEqual({ value: 0.5, because: null, returns: 2, used: 1, spared: 0, repeated: 1 })
  })

  it('counts one in which the customer had to repeat nothing, but not one in which they had to', () => {
    const smooth = talk('c2', 9, [
      ['customer', 'The new kettle is here, but it is blue.'],
      ['agent', 'I will send you the white one today.', 1],
    ])
    const told = talk('c3', 10, [
      ['customer', '我已经说过了，水壶漏水。'],
      ['agent', '好的，请稍等。', 1],
    ])
    expect(familiarity(history(first, smooth, told))).toMatchObject({ value: 0.5, spared: 1, repeated: 1 })
  })
})

describe('repeated work', () => {
  it('is what was asked although an earlier visit had told it', () => {
    const again = talk('c2', 9, [
      ['customer', 'It leaks again.'],
      ['agent', 'May I have your email address?', 1],
    ])
    expect(repeatedWork(history(again, first))).toMatchObject({
      value: 0.5,
      conversations: 2,
      withRepeatedWork: 1,
      askedAgain: [{ datum: 'email', conversationId: 'c2', messageId: 'c2-m2', knownFrom: 'before' }],
    })
  })

  it('is a matter that had to be opened again, and one that began anew after it was handed on', () => {
    const reopened = talk('c1', 1, [['agent', 'Done.']], { reopenCount: 2 })
    const handedOn = talk('c2', 2, [
      ['customer', 'My order number is 4711. It leaks.', 0],
      ['agent', 'I pass you on.', 1, 'ann'],
      ['agent', 'Hello! What is your order number?', 2, 'ben'],
    ])
    const kept = talk('c3', 3, [
      ['customer', 'My order number is 4712. It leaks.', 0],
      ['agent', 'I pass you on.', 1, 'ann'],
      ['agent', 'I see your order 4712 and send a new one.', 2, 'ben'],
    ])
    expect(repeatedWork(history(reopened, handedOn, kept))).toMatchObject({
      value: 2 / 3,
      reopenings: 2,
      transfers: 2,
      restarts: 1,
      askedAgain: [{ datum: 'order-number', knownFrom: 'here' }],
    })
  })

  it('does not count an order number of another matter', () => {
    const one = talk('c1', 1, [
      ['customer', 'My order number is 4711.'],
      ['agent', 'Thank you, it is on its way.', 1],
    ])
    const two = talk('c2', 2, [
      ['customer', 'Another order is late.'],
      ['agent', 'What is your order number?', 1],
    ])
    expect(repeatedWork(history(one, two))).toMatchObject({ value: 0, askedAgain: [] })
  })

  it('is not known when nobody served', () => {
    expect(repeatedWork(history(talk('c1', 1, [['customer', 'Hello?']])))).toMatchObject({
      value: null,
      conversations: 0,
    })
  })
})

describe('waiting', () => {
  it('runs from the first unanswered message to an answer that is no receipt, or until now', () => {
    const conversation = talk('c1', 1, [
      ['customer', 'My kettle leaks.', 0],
      ['bot', 'We have received your message.', 0],
      ['customer', 'Hello?', 3],
      ['agent', 'I send a new one.', 5],
      ['customer', 'When does it come?', 10],
    ])
    expect(waiting(history(conversation), { now: '2026-04-01T10:25:00Z' })).toEqual({
      medianMs: 10 * 60_000,
      because: null,
      longestMs: 15 * 60_000,
      totalMs: 20 * 60_000,
      waits: 2,
      open: 1,
      untimed: 0,
    })
  })

  it('owes a farewell nothing, nor a matter that is resolved', () => {
    const bye = talk('c1', 1, [
      ['agent', 'Done.'],
      ['customer', 'Thank you, goodbye!', 1],
    ])
    const over = talk('c2', 1, [['customer', 'It leaks.']], { status: { canonical: 'resolved', raw: null } })
    expect(waiting(history(bye, over), { now })).toMatchObject({
      medianMs: null,
      waits: 0,
      because: 'nobody had to wait for an answer',
    })
  })

  it('says so when there are no times', () => {
    const { conversation } = parseConversation({ id: 'c', messages: [{ role: 'customer', text: 'It leaks.' }] })
    expect(waiting(history(conversation), { now })).toMatchObject({
      medianMs: null,
      untimed: 1,
      because: 'the messages have no times',
    })
    expect(() => waiting([], { now: 'now' })).toThrow('now')
  })

  it('goes by the score report where there is one', () => {
    const owedSpans = [
      { by: 'agent', messageId: 'm', from: '2026-04-01T10:00:00Z', untilMessageId: 'n', until: '2026-04-01T10:07:00Z' },
      { by: 'customer', messageId: 'n', from: '2026-04-01T10:07:00Z', untilMessageId: null, until: null },
    ]
    const report = { conversationId: 'c1', timeline: { owedSpans } } as unknown as ScoreReport
    expect(waiting(history(first), { now, reports: [report] })).toMatchObject({
      medianMs: 7 * 60_000,
      waits: 1,
      open: 0,
    })
  })
})

it('shares stay between 0 and 1, and parts add up', () => {
  const line = fc.tuple(
    fc.constantFrom('customer' as const, 'agent' as const),
    fc.constantFrom(
      'My email is a@example.com',
      'What is your email address?',
      'I already told you!',
      'Thanks',
      '您的电话是多少？',
    ),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('ann', 'ben'),
  )
  const conversations = fc.array(fc.array(line, { maxLength: 5 }), { maxLength: 4 })
  return fc.assert(
    fc.property(conversations, (all) => {
      const customers = history(...all.map((lines, index) => talk(`c${index}`, index + 1, lines)))
      const known = familiarity(customers)
      expect(known.used + known.spared + known.repeated).toBe(known.returns)
      expect(known.value === null).toBe(known.returns === 0)
      const twice = repeatedWork(customers)
      expect(twice.restarts).toBeLessThanOrEqual(twice.transfers)
      for (const value of [known.value, twice.value]) if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
      const waits = waiting(customers, { now })
      expect(waits.totalMs).toBeGreaterThanOrEqual(waits.longestMs ?? 0)
      expect(waits.longestMs ?? 0).toBeGreaterThanOrEqual(waits.medianMs ?? 0)
    }),
  )
})

import { blankRecord, type ShortConversation, type ShortMessage } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createScorer, openSession, resumeSession } from '../../src/index.ts'
import { conversations } from '../conversations.ts'

const reader = createReader({ packs: [english, chinese], details })
const scorer = createScorer({ reader })
const now = '2026-05-05T09:00:00.000Z'

const opened = ({ messages, ...conversation }: ShortConversation, first: readonly ShortMessage[] = messages) => {
  const session = openSession({ reader, conversation })
  for (const message of first) session.apply(message)
  return session
}

describe('a session', () => {
  test('reports what scoring the whole reports, message by message', () => {
    fc.assert(
      fc.property(conversations, (conversation) => {
        const session = opened(conversation, [])
        conversation.messages.forEach((message, index) => {
          session.apply(message)
          const messages = conversation.messages.slice(0, index + 1)
          expect(session.report(now)).toEqual(scorer.score({ ...conversation, messages, now }))
        })
      }),
      { numRuns: 40 },
    )
  })

  test('goes on from its state as if it had not stopped', () => {
    fc.assert(
      fc.property(conversations, fc.nat({ max: 12 }), (conversation, stop) => {
        const whole = opened(conversation)
        const half = opened(conversation, conversation.messages.slice(0, stop))
        const resumed = resumeSession(JSON.parse(JSON.stringify(half.state())), { reader })
        for (const message of conversation.messages.slice(stop)) resumed.apply(message)
        expect(resumed.report(now)).toEqual(whole.report(now))
        expect(resumed.advise(now)).toEqual(whole.advise(now))
      }),
      { numRuns: 40 },
    )
  })

  test('does not mind messages that arrive twice or out of order', () => {
    const timed = conversations.filter(({ messages }) => messages.every(({ at }) => at != null))
    fc.assert(
      fc.property(timed, fc.infiniteStream(fc.nat()), (conversation, order) => {
        const shuffled = [...conversation.messages, ...conversation.messages]
          .map((message) => ({ message, place: order.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ message }) => message)
        const times = conversation.messages.map(({ at }) => at)
        fc.pre(new Set(times).size === times.length)
        expect(opened(conversation, shuffled).report(now)).toEqual(opened(conversation).report(now))
      }),
      { numRuns: 40 },
    )
  })

  test('hears an edited message as it reads now', () => {
    const conversation: ShortConversation = {
      id: 'edited',
      messages: [
        { id: 'a', role: 'customer', text: "I'm furious, you charged me twice!" },
        { id: 'b', role: 'agent', text: 'Calm down.' },
      ],
    }
    const session = opened(conversation)
    const mended = { id: 'b', role: 'agent', text: 'I am so sorry. I have refunded the second charge.' } as const
    session.apply(mended)
    const [first] = conversation.messages
    expect(session.report()).toEqual(scorer.score({ ...conversation, messages: first ? [first, mended] : [] }))
  })

  test('closes when the helpdesk says so', () => {
    const session = opened({ messages: [{ role: 'customer', text: 'Where is my order?', at: '2026-05-04T10:00:00Z' }] })
    session.apply({
      ...blankRecord('closing'),
      type: 'status',
      actor: null,
      from: null,
      to: { canonical: 'closed', raw: null },
      at: '2026-05-04T10:05:00.000Z',
    })
    expect(session.advise('2026-05-04T10:06:00Z')[0]).toMatchObject({ kind: 'rest', message: 'The matter is closed.' })
  })

  test('refuses what it cannot read, and says what was expected', () => {
    const session = opened({ messages: [] })
    expect(() => session.apply({ role: 'agent' } as never)).toThrow(/text/)
    expect(() => session.advise('yesterday')).toThrow(/ISO 8601/)
    expect(() => resumeSession({ ...session.state(), schema: 'other' } as never, { reader })).toThrow(
      /attune\/session@1/,
    )
  })
})

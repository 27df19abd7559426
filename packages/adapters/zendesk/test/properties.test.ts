import { type Conversation, conversationSchema, serviceHoursSchema } from '@attune/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf } from '../src/account.ts'
import { conversationOf } from '../src/map/conversation.ts'
import { mergesOf } from '../src/map/merge.ts'
import { saidOf } from '../src/map/message.ts'
import { serviceHoursOf } from '../src/map/service-hours.ts'
import { lastOfEach, nextOf, startOf, wanted } from '../src/pull/position.ts'
import { commentWire } from '../src/wire/comment.ts'
import { ticketWire } from '../src/wire/ticket.ts'

const account = accountOf({ subdomain: 'shop', email: 'a@b.example', token: 't' })
const none = { users: new Map(), groups: new Map(), changesKnown: true }

/** What Zendesk may send where it promised something else: nothing at all, or nothing to speak of. */
const text = fc.option(fc.string(), { nil: null })
const via = fc.option(
  fc.record({
    channel: fc.option(fc.oneof(fc.string(), fc.nat()), { nil: null }),
    source: fc.option(
      fc.record({
        from: fc.option(fc.record({ ticket_id: fc.option(fc.nat(), { nil: null }) }), { nil: null }),
        rel: fc.constantFrom(null, 'merge', 'trigger'),
      }),
      { nil: null },
    ),
  }),
  { nil: null },
)
const ticket = fc.record(
  {
    ...{
      via,
      subject: text,
      priority: text,
      status: fc.option(fc.constantFrom('open', 'closed', 'deleted', 'x'), { nil: null }),
    },
    ...{
      created_at: text,
      updated_at: text,
      generated_timestamp: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
    },
    ...{ requester_id: fc.option(fc.nat(), { nil: null }), group_id: fc.option(fc.nat(), { nil: null }), due_at: text },
    tags: fc.option(fc.array(fc.option(fc.constantFrom('a', 'closed_by_merge'), { nil: null })), { nil: null }),
    custom_fields: fc.option(fc.array(fc.record({ id: fc.nat(), value: fc.jsonValue() })), { nil: null }),
    satisfaction_rating: fc.option(fc.record({ score: text, comment: text }), { nil: null }),
  },
  { requiredKeys: [] },
)
const comment = fc.record(
  {
    ...{
      type: fc.constantFrom('Comment', 'VoiceComment', null),
      author_id: fc.option(fc.integer(), { nil: null }),
      via,
    },
    ...{
      body: text,
      html_body: text,
      plain_body: text,
      public: fc.option(fc.boolean(), { nil: null }),
      created_at: text,
    },
    metadata: fc.option(fc.record({ custom: fc.option(fc.dictionary(fc.string(), fc.jsonValue()), { nil: null }) }), {
      nil: null,
    }),
  },
  { requiredKeys: [] },
)

describe('whatever Zendesk sends', () => {
  test('becomes a conversation that fits the schema of core, and nobody sees a note who should not', () => {
    fc.assert(
      fc.property(ticket, fc.array(comment, { maxLength: 4 }), (rawTicket, rawComments) => {
        const one = ticketWire.parse({ ...rawTicket, id: 7 })
        const comments = rawComments.map((raw, index) => commentWire.parse({ ...raw, id: index + 1 }))
        const known = { ticket: one, users: new Map(), bots: [], insiders: new Set<string>() }
        const said = comments.map((each) => saidOf(account, each, known))
        const conversation: Conversation = conversationOf(
          account,
          one,
          [...said, ...mergesOf(account, comments, one)],
          none,
        )
        const { error } = conversationSchema.safeParse(conversation)
        expect(error?.issues ?? []).toEqual([])
        const open = said.filter((entry) => entry.type === 'message' && entry.visibility === 'public')
        expect(open.length).toBe(comments.filter((each) => each.public === true && each.type !== 'VoiceComment').length)
      }),
      { numRuns: 300 },
    )
  })

  test('hours are in order, within their day, and as long altogether as the intervals', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 10_079 }), fc.integer({ min: 1, max: 1440 }))
      .map(([start, length]) => ({ start_time: start, end_time: Math.min(start + length, 10_080) }))
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), (intervals) => {
        const hours = serviceHoursOf({ id: '1', name: null, time_zone: 'Berlin', intervals }, [])
        expect(serviceHoursSchema.safeParse(hours).success).toBe(true)
        const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
        const open = Object.values(hours.weekly).flat()
        const sum = open.reduce((all, [from, to]) => all + minutes(to) - minutes(from), 0)
        expect(sum).toBe(intervals.reduce((all, { start_time, end_time }) => all + end_time - start_time, 0))
      }),
    )
  })

  test('a position never stands still while it says there is more, and never goes back to the beginning', () => {
    const answer = fc.record({
      after_cursor: fc.constantFrom(null, 'a', 'b'),
      after_url: fc.constantFrom(null, 'https://shop.zendesk.com/x?cursor=c', 'not an address'),
      end_of_stream: fc.constantFrom(null, true, false),
    })
    fc.assert(
      fc.property(answer, fc.constantFrom(null, 'a', 'b', 'c'), fc.nat({ max: 3 }), (told, after, rows) => {
        const position = { ...startOf('2026-03-02T09:00:00.000Z'), after }
        try {
          const { next, more } = nextOf(position, told, rows)
          if (more) expect(next.after).not.toBe(position.after)
          if (after !== null) expect(next.after).not.toBeNull()
          expect([next.start, next.since]).toEqual([position.start, position.since])
        } catch (error) {
          expect(error).toMatchObject({ code: 'upstream', retryable: true })
        }
      }),
    )
  })

  test('each row is kept once, and none that changed since is left out', () => {
    const since = '2026-03-02T09:00:00.000Z'
    const row = fc.record({
      id: fc.constantFrom('1', '2', '3'),
      at: fc.constantFrom(null, '2026-03-02T08:59:59.000Z', since, '2026-03-03T00:00:00.000Z'),
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const kept = lastOfEach(wanted(startOf(since), rows, ({ at }) => at))
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
        const due = new Set(rows.filter(({ at }) => at === null || at >= since).map(({ id }) => id))
        expect(new Set(kept.map(({ id }) => id))).toEqual(due)
      }),
    )
  })
})

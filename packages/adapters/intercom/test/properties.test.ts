import { conversationSchema, serviceHoursSchema } from '@attune/core'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { serviceHoursOf } from '../src/map/service-hours.ts'
import { onWire, part, withParts } from './on-emulator.ts'

const author = { type: 'user', id: 'c1', name: 'Mei', email: 'mei@example.test' }
const attachments = [{ name: 'a.png', url: 'https://files.test/a', content_type: 'image/png', filesize: 12 }]
const whole = {
  ...{ id: '7', title: 'Cups', created_at: 1_790_000_000, updated_at: 1_790_000_900, state: 'closed' },
  ...{ priority: 'priority', admin_assignee_id: 5, team_assignee_id: 44 },
  source: {
    type: 'email',
    delivered_as: 'customer_initiated',
    subject: 'Cups',
    body: '<p>Hi</p>',
    author,
    attachments,
  },
  contacts: { contacts: [{ id: 'c1', external_id: 'x' }] },
  tags: { tags: [{ id: '1', name: 'gift' }] },
  custom_attributes: { Gift: true },
  conversation_rating: { rating: 4, remark: 'Good', created_at: 1, updated_at: 1_790_000_800, contact: { id: 'c1' } },
  ai_agent: { rating: 2, rating_remark: 'Cold', resolution_state: 'abandoned', updated_at: 1_790_000_100 },
  sla_applied: { sla_name: 'Fast', sla_status: 'hit' },
  statistics: { count_reopens: 1, last_close_at: 1_790_000_700 },
  linked_objects: { data: [{ type: 'conversation', id: '8' }] },
  ...withParts(
    part('comment', { body: '<p>Hello</p>', attachments, redacted: true }),
    part('close', { body: '<p>Bye</p>' }),
    part('assignment', { assigned_to: { type: 'team', id: '44' } }),
    part('note', { body: '<p>Psst</p>' }),
    part('merged_primary_conversation'),
  ),
}

it('whatever Intercom leaves out or sends as null, what is made of it fits, and no two records share an id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 0, max: 11 })), async (dice) => {
      const conversation = await onWire(punched(whole, dice) as object).read()
      expect(conversationSchema.safeParse(conversation).error).toBeUndefined()
      const ids = conversation.timeline.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 60 },
  )
})

/** Now and then a value is null, or not there at all. */
function punched(value: unknown, dice: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((inner) => punched(inner, dice))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const thrown = key === 'id' || key === 'conversation_parts' ? 11 : dice.next().value
    if (thrown === 0) return []
    return [[key, thrown === 1 ? null : punched(inner, dice)] as const]
  })
  return Object.fromEntries(kept)
}

it('no minute of the office hours is lost or made up', async () => {
  // Every second bound opens, every other closes.
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 7 * 1440 }), { minLength: 2, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(bounds, async (minutes) => {
      const sorted = minutes.toSorted((a, b) => a - b).slice(0, minutes.length - (minutes.length % 2))
      const time_intervals = sorted.flatMap((start_minute, place) =>
        place % 2 === 0 ? [{ start_minute, end_minute: sorted[place + 1] as number }] : [],
      )
      const schedule = { id: '1', time_zone_name: 'Asia/Taipei', twenty_four_seven: null, time_intervals }
      const hours = serviceHoursOf(schedule, [], [])
      expect(serviceHoursSchema.safeParse(hours).error).toBeUndefined()
      const told = Object.values(hours?.weekly ?? {}).flatMap((day) => day.map(([from, to]) => of(to) - of(from)))
      const open = time_intervals.map(({ start_minute, end_minute }) => end_minute - start_minute)
      expect(sum(told)).toBe(sum(open))
    }),
  )
})

const of = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

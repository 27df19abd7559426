import type { FakeClock } from '@attune/testkit'
import type { World, WorldConversation } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { headOf, lastWritten } from './conversation.ts'
import { messagesOf, wordOf } from './message.ts'
import { contactOf, profileOf } from './people.ts'

export const BASE = '/api/v1/accounts/1'
const CONTACTS_PER_PAGE = 15

export const notFound = (c: Context) => c.json({ error: 'Resource could not be found' }, 404)

/** A conversation that can still be asked for. */
export function living(world: World, id: string): WorldConversation | undefined {
  const found = world.conversation(id)
  return found?.deletedAt === null && found.mergedInto === null ? found : undefined
}

export interface Served {
  world: World
  clock: FakeClock
  perPage: number
}

export function reading(app: Hono, served: Served): void {
  const { world } = served
  app.get('/api/v1/profile', (c) => c.json(profileOf(world)))
  app.get(`${BASE}/conversations`, (c) => list(c, served))
  app.get(`${BASE}/conversations/:id`, (c) => {
    const found = living(world, c.req.param('id'))
    return found === undefined ? notFound(c) : c.json(headOf(world, found))
  })
  app.get(`${BASE}/conversations/:id/messages`, (c) => {
    const found = living(world, c.req.param('id'))
    if (found === undefined) return notFound(c)
    const [before, after] = [c.req.query('before'), c.req.query('after')]
    const all = messagesOf(world, found)
    const payload =
      before === undefined && after !== undefined
        ? all.filter(({ id }) => id > Number(after)).slice(0, 100)
        : all.filter(({ id }) => before === undefined || id < Number(before)).slice(-20)
    return c.json({ meta: { labels: found.tags, additional_attributes: {}, assignee: null }, payload })
  })
  app.get(`${BASE}/conversations/:id/labels`, (c) => {
    const found = living(world, c.req.param('id'))
    return found === undefined ? notFound(c) : c.json({ payload: found.tags })
  })
  app.get(`${BASE}/contacts`, (c) => {
    // Whoever left nothing to be reached at is a visitor, and not listed.
    const reachable = world
      .customers()
      .filter(({ email, phone, deletedAt }) => deletedAt === null && (email !== null || phone !== null))
    const page = Number(c.req.query('page') ?? 1)
    const payload = reachable.slice((page - 1) * CONTACTS_PER_PAGE, page * CONTACTS_PER_PAGE).map(contactOf)
    return c.json({ meta: { count: reachable.length, current_page: String(page) }, payload })
  })
  app.get(`${BASE}/inboxes`, (c) => c.json({ payload: inboxes }))
}

/** Left to itself only the open ones, last written first, a page; within a time all of them at once. */
function list(c: Context, { world, clock, perPage }: Served) {
  const { status = 'open', sort_by, page = '1', updated_within } = c.req.query()
  const counted = world.listed().filter((row) => status === 'all' || wordOf(row.status) === status)
  const order = (row: WorldConversation): number => Number(lastWritten(row)?.id ?? 0)
  counted.sort((a, b) => (order(a) - order(b)) * (sort_by === 'last_activity_at_asc' ? 1 : -1))
  const shown =
    updated_within === undefined
      ? counted.slice((Number(page) - 1) * perPage, Number(page) * perPage)
      : counted.filter(({ updatedAt }) => updatedAt > clock.now() - Number(updated_within) * 1000)
  const meta = { mine_count: 0, assigned_count: 0, unassigned_count: counted.length, all_count: counted.length }
  return c.json({ data: { meta, payload: shown.map((row) => headOf(world, row)) } })
}

const names = ['', 'Mail', 'Website', 'Facebook', 'Calls']
const channelTypes = ['', 'Channel::Email', 'Channel::WebWidget', 'Channel::FacebookPage', 'Channel::Voice']

/** Monday to Friday, nine to five in London; calls are taken at any time. */
const inboxes = [1, 2, 3, 4].map((id) => ({
  ...{ id, name: names[id], channel_type: channelTypes[id], greeting_enabled: false, timezone: 'Europe/London' },
  working_hours_enabled: id !== 4,
  working_hours: [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    day_of_week: day,
    closed_all_day: day === 0 || day === 6,
    open_all_day: false,
    ...(day === 0 || day === 6
      ? { open_hour: null, open_minutes: null, close_hour: null, close_minutes: null }
      : { open_hour: 9, open_minutes: 0, close_hour: 17, close_minutes: 0 }),
  })),
}))

import type { WorldConversation } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { forbidden, invalid, notFound, page } from './answers.ts'
import { conversationsOf } from './conversation.ts'
import type { Desk } from './desk.ts'
import { agentOf, contactOf, contactsOf } from './people.ts'
import { ratingsOf } from './ratings.ts'
import { singleTicketOf, ticketOf } from './ticket.ts'

const BASE = '/api/v2'
const MONTH_MS = 30 * 86_400_000

export function reading(app: Hono, desk: Desk): void {
  const { world } = desk
  app.get(`${BASE}/tickets`, (c) => {
    const tickets = world.conversations().filter(listedIn(desk, c.req.query('filter')))
    const since = c.req.query('updated_since')
    // Without a time: what was created lately, whenever it changed.
    const recent =
      since === undefined
        ? tickets.filter(({ createdAt }) => createdAt >= world.clock.now() - MONTH_MS)
        : tickets.filter(({ updatedAt }) => updatedAt >= Date.parse(since))
    const rows = sorted(recent, c).map((ticket) => ticketOf(desk, ticket, included(c)))
    return page(c, rows, desk.pageCap)
  })
  app.get(`${BASE}/tickets/:id`, (c) => {
    const found = world.conversation(c.req.param('id'))
    return found === undefined ? notFound(c) : c.json(singleTicketOf(desk, found, included(c)))
  })
  app.get(`${BASE}/tickets/:id/conversations`, (c) => {
    const found = world.conversation(c.req.param('id'))
    return found === undefined || found.deletedAt !== null ? notFound(c) : page(c, conversationsOf(world, found))
  })
  app.get(`${BASE}/tickets/:id/satisfaction_ratings`, (c) => {
    const found = world.conversation(c.req.param('id'))
    if (!desk.allows.ratings) return forbidden(c)
    return found === undefined ? notFound(c) : c.json(ratingsOf(found))
  })
  app.get(`${BASE}/surveys/satisfaction_ratings`, (c) => {
    if (!desk.allows.ratings) return forbidden(c)
    const since = Date.parse(c.req.query('created_since') ?? '1970-01-01T00:00:00Z')
    const all = world.conversations().flatMap(ratingsOf)
    return page(
      c,
      all.filter(({ created_at }) => Date.parse(created_at) >= since),
    )
  })
  people(app, desk)
}

function people(app: Hono, { world, allows }: Desk): void {
  app.get(`${BASE}/contacts`, (c) => {
    if (c.req.query('updated_since') !== undefined) return invalid(c, 'updated_since', 'Unexpected/invalid field')
    const since = Date.parse(c.req.query('_updated_since') ?? '1970-01-01T00:00:00Z')
    const changed = contactsOf(world).filter(({ updatedAt }) => updatedAt >= since)
    return page(c, changed.map(contactOf))
  })
  app.get(`${BASE}/contacts/:id`, (c) => {
    const found = world.customer(c.req.param('id'))
    return found === undefined ? notFound(c) : c.json(contactOf(found))
  })
  app.get(`${BASE}/agents/me`, (c) => c.json(agentOf(world.self())))
  app.get(`${BASE}/agents/:id`, (c) => {
    if (!allows.agents) return forbidden(c)
    const found = world.staff().find(({ id }) => id === c.req.param('id'))
    return found === undefined ? notFound(c) : c.json(agentOf(found))
  })
  app.get(`${BASE}/business_hours`, (c) => (allows.businessHours ? c.json(schedules) : forbidden(c)))
}

function listedIn({ spam }: Desk, filter: string | undefined): (ticket: WorldConversation) => boolean {
  if (filter === 'deleted') return ({ deletedAt }) => deletedAt !== null
  if (filter === 'spam') return ({ id, deletedAt }) => deletedAt === null && spam.has(id)
  return ({ id, deletedAt }) => deletedAt === null && !spam.has(id)
}

const included = (c: Context): string[] => (c.req.query('include') ?? '').split(',')

/** By creation, newest first, unless asked otherwise. */
function sorted(tickets: readonly WorldConversation[], c: Context): WorldConversation[] {
  const time = c.req.query('order_by') === 'updated_at' ? 'updatedAt' : 'createdAt'
  const sign = c.req.query('order_type') === 'asc' ? 1 : -1
  return tickets.toSorted((a, b) => sign * (a[time] - b[time] || Number(a.id) - Number(b.id)))
}

const office = { start_time: '8:0 am', end_time: '5:30 pm' }
const schedules = [
  {
    ...{ id: 1, name: 'Default', description: 'The usual', is_default: true, time_zone: 'Eastern Time (US & Canada)' },
    business_hours: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  },
  {
    ...{ id: 2, name: '上海', description: null, is_default: false, time_zone: 'Beijing' },
    business_hours: { monday: { start_time: '9:00 am', end_time: '12:00 am' }, sunday: null },
  },
]

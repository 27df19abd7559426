import type { World } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { halPage, utc } from './hal.ts'
import { personOf, showConversation, showThreads } from './show.ts'

const conversationsOnAPage = 25
const customersOnAPage = 50
const threadsOnAPage = 25

export function readRoutes(app: Hono, world: World): void {
  app.get('/v2/users/me', (c) => {
    const { name, email } = world.self()
    const { first, last } = personOf(name)
    return c.json({ id: Number(world.self().id), firstName: first, lastName: last, email, role: 'owner' })
  })
  app.get('/v2/conversations', (c) => {
    const after = modifiedSince(c)
    const all = c.req.query('status') === 'all'
    const rows = world
      .listed()
      .filter(({ updatedAt, status }) => updatedAt > after && (all || status === 'open'))
      .toSorted(byTime(c, ({ updatedAt }) => updatedAt))
    const shown = rows.map((row) => showConversation(world, row, c.req.query('embed') === 'threads'))
    return c.json(halPage('conversations', shown, pageOf(c), conversationsOnAPage))
  })
  app.get('/v2/conversations/:id', (c) => {
    const found = world.conversation(c.req.param('id'))
    if (found === undefined || found.deletedAt !== null) return c.json({ message: 'Not found' }, 404)
    if (found.mergedInto !== null) return c.body(null, 301, { location: `/v2/conversations/${found.mergedInto}` })
    return c.json(showConversation(world, found, c.req.query('embed') === 'threads'))
  })
  for (const version of ['v2', 'v3'] as const) {
    app.get(`/${version}/conversations/:id/threads`, (c) => {
      const found = world.conversation(c.req.param('id'))
      if (found === undefined || found.deletedAt !== null) return c.json({ message: 'Not found' }, 404)
      return c.json(halPage('threads', showThreads(world, found, version), pageOf(c), threadsOnAPage))
    })
  }
  app.get('/v2/customers', (c) => {
    const after = modifiedSince(c)
    const rows = world
      .customers()
      .filter(({ updatedAt, deletedAt }) => updatedAt > after && deletedAt === null)
      .toSorted(byTime(c, ({ updatedAt }) => updatedAt))
    const shown = rows.map(({ id, name, email, createdAt, updatedAt }) => ({
      ...{ id: Number(id), firstName: personOf(name).first, lastName: personOf(name).last, photoUrl: '' },
      ...{ createdAt: utc(createdAt), updatedAt: utc(updatedAt) },
      _embedded: { emails: email === null ? [] : [{ id: Number(id), value: email, type: 'work' }], phones: [] },
    }))
    return c.json(halPage('customers', shown, pageOf(c), customersOnAPage))
  })
}

const pageOf = (c: Context): number => Number(c.req.query('page') ?? 1)

/** After that time, not at it. */
const modifiedSince = (c: Context): number => {
  const since = c.req.query('modifiedSince')
  return since === undefined ? -1 : Date.parse(since)
}

/** Newest first unless asked otherwise. */
function byTime<T>(c: Context, time: (row: T) => number): (a: T, b: T) => number {
  const direction = c.req.query('sortOrder') === 'asc' && c.req.query('sortField') === 'modifiedAt' ? 1 : -1
  return (a, b) => direction * (time(a) - time(b))
}

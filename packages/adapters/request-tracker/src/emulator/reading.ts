import type { World, WorldConversation } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { historyOf, partsOf } from './history.ts'
import { everybody, listedUser, singleUser } from './people.ts'
import { singleTicketOf, ticketOf } from './ticket.ts'

const BASE = '/REST/2.0'
const MOST_PER_PAGE = 100
const notFound = (c: Context) => c.json({ message: 'Not Found' }, 404)

export function reading(app: Hono, world: World): void {
  app.get(`${BASE}/rt`, (c) => c.json({ Version: '5.0.3' }))
  app.get(`${BASE}/tickets`, (c) => {
    const query = c.req.query('query') ?? ''
    if (/^id = \d+(?: OR id = \d+)*$/.test(query)) {
      const wanted = new Set(query.split(' OR ').map((term) => term.slice('id = '.length)))
      const found = world.listed().filter(({ id }) => wanted.has(id))
      return page(
        c,
        found.map((conversation) => ticketOf(world, conversation)),
        'told',
      )
    }
    const from = askedFrom(query, world.clock.now())
    if (from === null) return c.json({ message: 'Wrong query, expecting a LastUpdated, found something else' }, 400)
    const found = world.listed().filter(({ updatedAt }) => updatedAt >= from)
    found.sort((a, b) => a.updatedAt - b.updatedAt || Number(a.id) - Number(b.id))
    return page(
      c,
      found.map((conversation) => ticketOf(world, conversation)),
      'told',
    )
  })
  app.get(`${BASE}/ticket/:id`, (c) => {
    const found = survivorOf(world, c.req.param('id'))
    return found === undefined ? notFound(c) : c.json(singleTicketOf(world, found))
  })
  app.get(`${BASE}/ticket/:id/history`, (c) => {
    const found = survivorOf(world, c.req.param('id'))
    // Of a ticket that is not there, RT has an empty history.
    return page(c, found === undefined ? [] : historyOf(world, found), 'untold')
  })
  app.get(`${BASE}/ticket/:id/attachments`, (c) => {
    const found = survivorOf(world, c.req.param('id'))
    if (found === undefined) return page(c, [], 'untold')
    const withContent = (c.req.query('fields') ?? '').split(',').includes('Content')
    return page(
      c,
      partsOf(found).map(({ Content, ...part }) => (withContent ? { ...part, Content } : part)),
      'untold',
    )
  })
  app.get(`${BASE}/attachment/:id`, (c) => {
    const part = world
      .conversations()
      .flatMap(partsOf)
      .find(({ id }) => id === c.req.param('id'))
    if (part === undefined) return notFound(c)
    const base64 = Buffer.from(part.Content).toString('base64').replace(/.{76}/g, '$&\n')
    return c.json({ ...part, id: Number(part.id), Content: base64 })
  })
  people(app, world)
}

function people(app: Hono, world: World): void {
  // A search by LastUpdated is let pass and has no effect, as in RT: it is no field of users that may be searched.
  app.post(`${BASE}/users`, (c) => {
    const found = everybody(world)
    found.sort((a, b) => a.changed - b.changed || a.id - b.id)
    return page(c, found.map(listedUser), 'told')
  })
  app.get(`${BASE}/user/:name`, (c) => {
    const wanted = c.req.param('name')
    const user = everybody(world).find(({ Name, id }) => Name === wanted || String(id) === wanted)
    return user === undefined ? notFound(c) : c.json(singleUser(user))
  })
}

/**
 * Since when, as RT understands it: so many seconds from now; a time of day in the time zone of whoever asks (here, nine
 * hours east of Greenwich), whatever is written behind it; of a time that ends in `Z`, the day alone. `null` = nothing it
 * understands.
 */
function askedFrom(query: string, now: number): number | null {
  if (/^id > 0\b/.test(query)) return 0
  const asked = /LastUpdated >= '([^']*)'/.exec(query)?.[1]
  const ago = /^-(\d+) seconds$/.exec(asked ?? '')?.[1]
  if (ago !== undefined) return (Math.floor(now / 1000) - Number(ago)) * 1000
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d))?/.exec(asked ?? '') ?? []
  if (day === undefined) return null
  const read = time === undefined || asked?.endsWith('Z') ? '00:00:00' : time
  return Date.parse(`${day}T${read}+09:00`)
}

/** Asked for a merged ticket, RT answers with the one it went into. */
function survivorOf(world: World, id: string): WorldConversation | undefined {
  const found = world.conversation(id)
  return found?.mergedInto ? survivorOf(world, found.mergedInto) : found
}

/** Lists name no more than the ids of what is on them, unless asked for fields. */
const idAlone = (row: object): object => {
  const { id, type } = row as { id?: unknown; type?: unknown }
  return { id, type }
}

/** History and attachments tell no total and no next page; past their end is an empty page, not an error. */
function page(c: Context, all: readonly object[], total: 'told' | 'untold') {
  const perPage = Math.min(Number(c.req.query('per_page') ?? 20), MOST_PER_PAGE)
  const number = Number(c.req.query('page') ?? 1)
  const wanted = all.slice((number - 1) * perPage, number * perPage)
  const items = c.req.query('fields') === undefined ? wanted.map(idAlone) : wanted
  const told = { total: all.length, pages: Math.ceil(all.length / perPage) }
  return c.json({
    ...{ items, count: items.length, page: number, per_page: perPage },
    ...(total === 'told' ? told : { total: null, pages: null }),
  })
}

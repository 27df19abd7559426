import type { EmulatorContext, World, WorldConversation } from '@attune/testkit/emulator'
import type { Context } from 'hono'
import { auditsOf } from './audits.ts'
import { commentsOf } from './comments.ts'
import { exportOf } from './export.ts'
import { logOf } from './log.ts'
import { listOf } from './paging.ts'
import { everybody, usersWith } from './people.ts'
import { idIn, type Routes } from './routes.ts'
import { holidays, schedules } from './schedules.ts'
import { surveyResponsesOf } from './surveys.ts'
import { group, ticketOf as shownTicket, tagsOf } from './ticket.ts'

export const notFound = (c: Context) => c.json({ error: 'RecordNotFound', description: 'Not found' }, 404)

/** An account with surveys offers the older rating no more. */
const unrated = (ticket: ReturnType<typeof shownTicket>) => ({ ...ticket, satisfaction_rating: { score: 'unoffered' } })

/** A ticket that is there: a deleted one is not. */
export function there(world: World, c: Context): WorldConversation | undefined {
  const found = world.conversation(idIn(c))
  return found?.deletedAt === null ? found : undefined
}

export function reading(routes: Routes, { world, clock }: EmulatorContext, surveyed: boolean): void {
  const ticketOf = (one: WorldConversation) => (surveyed ? unrated(shownTicket(world, one)) : shownTicket(world, one))
  routes.get('/guide/survey_responses', (c) =>
    surveyed
      ? listOf(c, 'survey_responses', surveyResponsesOf(world, c.req.query('filter[subject_zrns]') ?? ''))
      : c.json({ errors: [{ code: 'Forbidden', status: '403', title: 'Access to the resource is forbidden' }] }, 403),
  )
  routes.get('/incremental/tickets/cursor', (c) => {
    const rows = world
      .conversations()
      .map((one) => ({ id: Number(one.id), changed: one.updatedAt, json: () => ticketOf(one) }))
    return exportOf(c, clock.now(), 'tickets', rows, (page) => beside(c, world, page))
  })
  routes.get('/incremental/users/cursor', (c) => exportOf(c, clock.now(), 'users', everybody(world)))
  routes.get('/tickets', (c) => {
    // Archived tickets are not in this list.
    const rows = world.listed().map(ticketOf)
    return listOf(
      c,
      'tickets',
      rows.toSorted((a, b) => a.id - b.id),
      (page) => beside(c, world, page),
    )
  })
  routes.get('/tickets/:id', (c) => {
    const found = there(world, c)
    if (found === undefined) return notFound(c)
    const ticket = ticketOf(found)
    return c.json({ ticket, ...beside(c, world, [ticket]) })
  })
  routes.get('/tickets/:id/comments', (c) => {
    const found = there(world, c)
    if (found === undefined) return notFound(c)
    return listOf(c, 'comments', commentsOf(world, found), (page) => beside(c, world, page))
  })
  routes.get('/tickets/:id/audits', (c) => {
    const found = there(world, c)
    return found === undefined ? notFound(c) : listOf(c, 'audits', auditsOf(world, found))
  })
  routes.get('/tickets/:id/conversation_log', (c) => {
    const found = there(world, c)
    return found === undefined ? notFound(c) : listOf(c, 'events', logOf(found))
  })
  routes.get('/tickets/:id/tags', (c) => {
    const found = there(world, c)
    return found === undefined ? notFound(c) : c.json({ tags: tagsOf(found) })
  })
  routes.get('/business_hours/schedules', (c) => c.json({ schedules, url: null }))
  routes.get('/business_hours/schedules/:id/holidays', (c) => c.json({ holidays: holidays(idIn(c)), url: null }))
  users(routes, world)
}

function users(routes: Routes, world: World): void {
  routes.get('/users', (c) =>
    listOf(
      c,
      'users',
      everybody(world).map((user) => user.json()),
    ),
  )
  routes.get('/users/me', (c) => c.json({ user: usersWith(world, new Set([Number(world.self().id)]))[0] }))
  routes.get('/users/show_many', (c) => {
    const ids = (c.req.query('ids') ?? '').split(',').map(Number)
    return c.json({ users: usersWith(world, new Set(ids)), next_page: null, previous_page: null, count: ids.length })
  })
  routes.get('/users/:id', (c) => {
    const [user] = usersWith(world, new Set([Number(idIn(c))]))
    return user === undefined ? notFound(c) : c.json({ user })
  })
}

const pointers = ['requester_id', 'submitter_id', 'assignee_id', 'author_id'] as const

/** What `include` asks to send along. */
function beside(c: Context, world: World, rows: readonly object[]): object {
  const include = (c.req.query('include') ?? '').split(',')
  const ids = rows.flatMap((row) => pointers.map((key) => Number((row as Record<string, unknown>)[key] ?? Number.NaN)))
  return {
    ...(include.includes('users') ? { users: usersWith(world, new Set(ids)) } : {}),
    ...(include.includes('groups') ? { groups: [group] } : {}),
  }
}

import type { World, WorldConversation } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { conversationOf, listedOf } from './conversation.ts'
import { notFound } from './failure.ts'
import { searched } from './search.ts'
import { seconds } from './seconds.ts'
import type { TagList } from './tag-list.ts'
import { unlessNew, versionOf } from './versions.ts'

export function reading(app: Hono, world: World, tags: TagList): void {
  // A conversation that was merged away stays, closed.
  const alive = () => world.conversations().filter(({ deletedAt }) => deletedAt === null)
  app.post('/conversations/search', async (c) => {
    const found = searched(alive(), await c.req.json(), {
      later: ({ updatedAt }, time) => seconds(updatedAt) > time,
      perPage: 20,
    })
    if (found instanceof Response) return found
    const { rows, pages, total_count } = found
    const conversations = rows.map((row) => listedOf(world, tags, row, versionOf(c)))
    return c.json({ type: 'conversation.list', conversations, total_count, pages })
  })
  app.get('/conversations/deleted', (c) => unlessNew(c) ?? deletedPage(c, world))
  app.get('/conversations/:id', (c) => {
    const found = aliveConversation(world, c.req.param('id'))
    return found === undefined ? notFound() : c.json(conversationOf(world, tags, found, versionOf(c)))
  })
}

export function aliveConversation(world: World, id: string): WorldConversation | undefined {
  const found = world.conversation(id)
  return found === undefined || found.deletedAt !== null ? undefined : found
}

function deletedPage(c: Context, world: World): Response {
  const size = Math.min(Number(c.req.query('per_page') ?? 20), 60)
  const page = Number(c.req.query('page') ?? 1)
  const ascending = c.req.query('order') === 'asc'
  const gone = world
    .conversations()
    .flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [{ id, deletedAt }]))
    .sort((a, b) => (ascending ? 1 : -1) * (a.deletedAt - b.deletedAt || Number(a.id) - Number(b.id)))
  const conversations = gone.slice((page - 1) * size, page * size).map(({ id, deletedAt }) => ({
    ...{ type: 'conversation', id, metrics_retained: false, deleted_at: seconds(deletedAt) },
  }))
  const total = Math.ceil(gone.length / size)
  const next = page < total ? `https://api.intercom.io/conversations/deleted?per_page=${size}&page=${page + 1}` : null
  const pages = { type: 'pages', next, page, per_page: size, total_pages: total }
  return c.json({ type: 'conversations.list', conversations, total_count: gone.length, pages })
}

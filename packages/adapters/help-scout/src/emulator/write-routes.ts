import { authorOf, plainOfHtml, type World } from '@attune/testkit/emulator'
import type { Hono } from 'hono'

const statusOf = { active: 'open', pending: 'pending', closed: 'resolved' } as const

export function writeRoutes(app: Hono, world: World): void {
  for (const [path, kind] of [
    ['notes', 'note'],
    ['reply', 'message'],
  ] as const) {
    app.post(`/v2/conversations/:id/${path}`, async (c) => {
      const id = c.req.param('id')
      if (gone(world, id)) return c.json({ message: 'Not found' }, 404)
      const { text, status, customer } = await c.req.json<{ text: string; status?: string; customer?: object }>()
      if (kind === 'message' && customer === undefined) return c.json({ message: 'Validation error' }, 400)
      const written = world.addMessage(id, { kind, author: authorOf(world.self()), text: plainOfHtml(text) })
      // A reply opens it again unless told otherwise.
      const wanted = status ?? (kind === 'message' ? 'active' : null)
      if (wanted !== null) world.setStatus(id, statusOf[wanted as keyof typeof statusOf], authorOf(world.self()))
      return c.body(null, 201, { 'resource-id': written.id })
    })
  }
  app.put('/v2/conversations/:id/tags', async (c) => {
    const id = c.req.param('id')
    if (gone(world, id)) return c.json({ message: 'Not found' }, 404)
    const { tags } = await c.req.json<{ tags: string[] }>()
    world.setTags(
      id,
      tags.map((tag) => tag.toLowerCase()),
    )
    return c.body(null, 204)
  })
  app.put('/v2/conversations/:id/fields', async (c) => {
    const id = c.req.param('id')
    if (gone(world, id)) return c.json({ message: 'Not found' }, 404)
    const { fields } = await c.req.json<{ fields: { id: number; value: string }[] }>()
    const cleared = Object.keys(world.conversation(id)?.fields ?? {}).map((key) => [key, null] as const)
    world.setFields(
      id,
      Object.fromEntries([...cleared, ...fields.map((field) => [String(field.id), field.value] as const)]),
    )
    return c.body(null, 204)
  })
}

function gone(world: World, id: string): boolean {
  const found = world.conversation(id)
  return found === undefined || found.deletedAt !== null || found.mergedInto !== null
}

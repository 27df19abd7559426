import type { JsonValue, Status } from '@attune/core'
import { authorOf, plainOfHtml, type World, type WorldAuthor } from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import { conversationOf } from './conversation.ts'
import { failure, notFound } from './failure.ts'
import { stateOf } from './part.ts'
import { aliveConversation } from './reading.ts'
import type { TagList } from './tag-list.ts'
import { versionOf } from './versions.ts'

interface Saying {
  message_type?: string
  type?: string
  admin_id?: string | number
  intercom_user_id?: string
  email?: string
  body?: string
  assignee_id?: string | number
}

/** Attributes have to be set up before conversations can have them. */
const attributes = ['Issue type', 'Order number']

export function writing(app: Hono, world: World, tags: TagList): void {
  const answer = (id: string, version: number): Response => {
    const found = aliveConversation(world, id)
    return found === undefined ? notFound() : Response.json(conversationOf(world, tags, found, version))
  }
  app.post('/conversations', async (c) => {
    const { from, body = '' } = await c.req.json<{ from?: { id?: string }; body?: string }>()
    const customer = world.customer(from?.id ?? null)
    if (customer === undefined) return notFound()
    const message = { author: authorOf(customer), text: plainOfHtml(body) }
    const { id, createdAt } = world.addConversation({ channel: 'chat', customerId: customer.id, message })
    const created_at = Math.floor(createdAt / 1000)
    return c.json({ type: 'user_message', id: '1', created_at, body, message_type: 'inapp', conversation_id: id })
  })
  app.use('/conversations/:id/*', async (c, next) =>
    aliveConversation(world, c.req.param('id')) === undefined ? notFound() : next(),
  )
  app.post('/conversations/:id/reply', async (c) => {
    const id = c.req.param('id')
    const said = await c.req.json<Saying>()
    const author = whoSays(world, said)
    if (author === null) return notFound()
    if (!said.body || !['comment', 'note'].includes(said.message_type ?? ''))
      return failure(400, 'parameter_invalid', 'message_type and body are needed')
    const kind = said.message_type === 'note' ? 'note' : 'message'
    world.addMessage(id, { kind, author, text: plainOfHtml(said.body) })
    // A customer's answer opens it again.
    if (author.role === 'customer' && stateOf(world.conversation(id)?.status ?? '') !== 'open')
      world.setStatus(id, 'open', author)
    return answer(id, versionOf(c))
  })
  app.post('/conversations/:id/parts', async (c) => {
    const id = c.req.param('id')
    const said = await c.req.json<Saying>()
    const author = whoSays(world, { ...said, type: 'admin' })
    if (author === null) return notFound()
    if (said.body) world.addMessage(id, { author, text: plainOfHtml(said.body) })
    if (said.message_type === 'assignment') world.assign(id, assignee(said.assignee_id), author)
    const status = Object.hasOwn(statuses, said.message_type ?? '') ? statuses[said.message_type ?? ''] : undefined
    if (status !== undefined) world.setStatus(id, status, author)
    return answer(id, versionOf(c))
  })
  app.post('/conversations/:id/tags', async (c) => {
    const id = c.req.param('id')
    const { id: tag } = await c.req.json<{ id: string | number }>()
    const name = tags.nameOf(String(tag))
    if (name === null) return notFound()
    world.setTags(id, [...(world.conversation(id)?.tags ?? []), name])
    return c.json(tags.named(name))
  })
  app.delete('/conversations/:id/tags/:tag', (c) => {
    const id = c.req.param('id')
    const name = tags.nameOf(c.req.param('tag'))
    const there = world.conversation(id)?.tags ?? []
    if (name === null || !there.includes(name)) return notFound()
    world.setTags(
      id,
      there.filter((tag) => tag !== name),
    )
    return c.json(tags.named(name))
  })
  app.put('/conversations/:id', async (c) => {
    const id = c.req.param('id')
    if (aliveConversation(world, id) === undefined) return notFound()
    const { custom_attributes = {} } = await c.req.json<{ custom_attributes?: Record<string, JsonValue> }>()
    const unknown = Object.keys(custom_attributes).find((name) => !attributes.includes(name))
    if (unknown !== undefined) return failure(400, 'parameter_invalid', `Custom attribute '${unknown}' does not exist`)
    world.setFields(id, custom_attributes)
    return answer(id, versionOf(c))
  })
  app.delete('/conversations/:id', (c) => {
    const id = c.req.param('id')
    if (aliveConversation(world, id) === undefined) return notFound()
    world.deleteConversation(id)
    return c.json({ id, object: 'conversation', deleted: true })
  })
}

const statuses: Readonly<Record<string, Status>> = { close: 'resolved', open: 'open', snoozed: 'on_hold' }

const assignee = (id: string | number | undefined): string | null => (id === undefined || id === 0 ? null : String(id))

function whoSays(world: World, { type, admin_id, intercom_user_id, email }: Saying): WorldAuthor | null {
  if (type === 'admin') {
    const member = world.staff().find(({ id }) => id === String(admin_id))
    return member === undefined ? null : authorOf(member)
  }
  const customer = world
    .customers()
    .find((candidate) => candidate.id === intercom_user_id || (email !== undefined && candidate.email === email))
  return customer === undefined ? null : authorOf(customer)
}

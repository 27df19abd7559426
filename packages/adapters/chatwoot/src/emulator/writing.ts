import type { JsonValue, Status } from '@attune/core'
import { authorOf, type World } from '@attune/testkit/emulator'
import type { Context, Hono } from 'hono'
import { headOf } from './conversation.ts'
import { filledIn } from './liquid.ts'
import { messagesOf, wordOf } from './message.ts'
import { BASE, living, notFound } from './reading.ts'

const statuses: Readonly<Record<string, Status>> = {
  open: 'open',
  pending: 'pending',
  snoozed: 'on_hold',
  resolved: 'resolved',
}

export function writing(app: Hono, world: World): void {
  app.use(`${BASE}/conversations/:id/*`, async (c, next) =>
    living(world, c.req.param('id')) === undefined ? notFound(c) : next(),
  )
  app.post(`${BASE}/conversations/:id/messages`, async (c) => {
    const sent = await sentIn(c)
    if (sent.message_type === 'incoming')
      return c.json({ error: 'Incoming messages are only allowed in Api inboxes' }, 422)
    const kind = String(sent.private) === 'true' ? 'note' : 'message'
    const id = c.req.param('id')
    const said = world.addMessage(id, {
      kind,
      author: authorOf(world.self()),
      text: filledIn(String(sent.content ?? '')),
    })
    const conversation = world.conversation(id)
    const messages = conversation === undefined ? [] : messagesOf(world, conversation)
    return c.json(messages.find((message) => message.id === Number(said.id)) ?? {})
  })
  app.post(`${BASE}/conversations/:id/labels`, async (c) => {
    const { labels } = await c.req.json<{ labels: string[] }>()
    world.setTags(c.req.param('id'), labels)
    return c.json({ payload: labels })
  })
  app.post(`${BASE}/conversations/:id/custom_attributes`, async (c) => {
    const { custom_attributes } = await c.req.json<{ custom_attributes: Record<string, JsonValue> }>()
    const id = c.req.param('id')
    const gone = Object.keys(world.conversation(id)?.fields ?? {}).map((key) => [key, null] as const)
    world.setFields(id, { ...Object.fromEntries(gone), ...custom_attributes })
    return c.json({ custom_attributes })
  })
  app.post(`${BASE}/conversations/:id/toggle_status`, async (c) => {
    const id = c.req.param('id')
    const { status = '' } = await c.req.json<{ status?: string }>()
    world.setStatus(id, statuses[status] ?? 'open', authorOf(world.self()))
    const now = world.conversation(id)
    const current_status = now === undefined ? 'open' : wordOf(now.status)
    return c.json({ meta: {}, payload: { success: true, current_status, conversation_id: Number(id) } })
  })
  app.delete(`${BASE}/conversations/:id`, (c) => {
    const found = living(world, c.req.param('id'))
    if (found === undefined) return notFound(c)
    world.deleteConversation(found.id)
    return c.json(headOf(world, found))
  })
}

/** Messages come as JSON, or as a form, as clients send them that may bring files along. */
async function sentIn(c: Context): Promise<Record<string, unknown>> {
  const isForm = c.req.header('content-type')?.startsWith('multipart/') === true
  return isForm ? c.req.parseBody() : c.req.json<Record<string, unknown>>()
}

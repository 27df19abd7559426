import type { JsonValue } from '@attune/core'
import { authorOf, plainOfHtml, type World } from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import { invalid, notFound } from './answers.ts'
import { conversationOf } from './conversation.ts'
import { type Desk, fieldNames } from './desk.ts'
import { singleTicketOf } from './ticket.ts'

const BASE = '/api/v2'
const statuses: Readonly<Record<number, 'open' | 'pending' | 'resolved' | 'closed'>> = {
  2: 'open',
  3: 'pending',
  4: 'resolved',
  5: 'closed',
}

export function writing(app: Hono, desk: Desk): void {
  const { world } = desk
  app.put(`${BASE}/tickets/merge`, async (c) => {
    const { primary_id, ticket_ids } = await c.req.json<{ primary_id: number; ticket_ids: number[] }>()
    for (const id of ticket_ids.filter((id) => id !== primary_id))
      world.mergeConversation(String(id), String(primary_id))
    return c.body(null, 204)
  })
  app.post(`${BASE}/tickets`, async (c) => {
    const { subject, description = '', email, name } = await c.req.json<NewTicket>()
    if (email === undefined) return invalid(c, 'email', 'It should be a/an String')
    const customer =
      world.customers().find((one) => one.email === email) ?? world.addCustomer({ name: name ?? email, email })
    const message = { author: authorOf(customer), text: plainOfHtml(description), html: description }
    const ticket = world.addConversation({ subject: subject ?? null, customerId: customer.id, message })
    return c.json(singleTicketOf(desk, ticket, []), 201)
  })
  app.use(`${BASE}/tickets/:id/*`, async (c, next) =>
    world.conversation(c.req.param('id')) === undefined ? notFound(c) : next(),
  )
  for (const what of ['notes', 'reply'] as const) {
    app.post(`${BASE}/tickets/:id/${what}`, async (c) => {
      const ticket = c.req.param('id')
      const { body, private: hidden = true } = await c.req.json<{ body?: string; private?: boolean }>()
      if (body === undefined) return invalid(c, 'body', 'It should be a/an String')
      const kind = what === 'notes' && hidden ? 'note' : 'message'
      const said = { kind, author: authorOf(world.self()), text: plainOfHtml(body), html: body } as const
      return c.json(conversationOf(world, world.addMessage(ticket, said), ticket), 201)
    })
  }
  app.put(`${BASE}/tickets/:id`, async (c) => {
    const id = c.req.param('id')
    const change = await c.req.json<TicketChange>()
    const unknown = Object.keys(change.custom_fields ?? {}).find((name) => !fieldNames.some((known) => known === name))
    if (unknown !== undefined) return invalid(c, unknown, 'Unexpected/invalid field in request')
    changeTicket(world, id, change)
    const found = world.conversation(id)
    return found === undefined ? notFound(c) : c.json(singleTicketOf(desk, found, []))
  })
  app.delete(`${BASE}/tickets/:id`, (c) => {
    world.deleteConversation(c.req.param('id'))
    return c.body(null, 204)
  })
}

interface NewTicket {
  subject?: string
  description?: string
  email?: string
  name?: string
}

interface TicketChange {
  tags?: string[]
  custom_fields?: Record<string, JsonValue>
  status?: number
}

/** All tags are replaced; custom fields that are not named stay. */
function changeTicket(world: World, id: string, { tags, custom_fields, status }: TicketChange): void {
  if (tags !== undefined) world.setTags(id, tags)
  if (custom_fields !== undefined) world.setFields(id, custom_fields)
  const wanted = status === undefined ? undefined : statuses[status]
  if (wanted !== undefined) world.setStatus(id, wanted, authorOf(world.self()))
}

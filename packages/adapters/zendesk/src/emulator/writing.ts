import type { JsonValue, Status } from '@attune/core'
import {
  authorOf,
  type EmulatorContext,
  plainOfHtml,
  type World,
  type WorldConversation,
} from '@attune/testkit/emulator'
import type { Context } from 'hono'
import { auditOf } from './audits.ts'
import { notFound, there } from './reading.ts'
import type { Routes } from './routes.ts'
import { fieldIds, statusWord, tagsOf, ticketOf } from './ticket.ts'
import { iso } from './times.ts'

interface NewComment {
  body?: string
  html_body?: string
  public?: boolean
}

interface Update {
  comment?: NewComment
  custom_fields?: { id: number; value: JsonValue }[]
  tags?: string[]
  status?: string
  metadata?: object
  safe_update?: boolean
  updated_stamp?: string
}

export function writing(routes: Routes, { world }: EmulatorContext): void {
  routes.put('/tickets/:id', async (c) => {
    const found = there(world, c)
    if (found === undefined) return notFound(c)
    const { ticket: update = {} } = await c.req.json<{ ticket?: Update }>()
    const refused = refusal(c, found, update)
    if (refused !== null) return refused
    const before = found.entries.length
    carryOut(world, found, update)
    const audits = found.entries.slice(before).map((entry) => auditOf(found, entry, false))
    const audit = {
      ...(audits[0] ?? { id: 0, ticket_id: Number(found.id) }),
      events: audits.flatMap(({ events }) => events),
    }
    return c.json({ ticket: ticketOf(world, found), audit })
  })
  routes.delete('/tickets/:id', (c) => {
    const found = there(world, c)
    if (found === undefined) return notFound(c)
    world.deleteConversation(found.id)
    return c.body(null, 204)
  })
  const retag = (change: (before: readonly string[], tags: readonly string[]) => string[]) => async (c: Context) => {
    const found = there(world, c)
    if (found === undefined) return notFound(c)
    const { tags = [] } = await c.req.json<{ tags?: string[] }>()
    world.setTags(found.id, change(found.tags, spelled(tags)))
    return c.json({ tags: tagsOf(found) })
  }
  routes.put(
    '/tickets/:id/tags',
    retag((before, tags) => [...before, ...tags]),
  )
  routes.post(
    '/tickets/:id/tags',
    retag((_, tags) => [...tags]),
  )
  routes.delete(
    '/tickets/:id/tags',
    retag((before, tags) => before.filter((tag) => !tags.includes(tag))),
  )
}

/** In lower case, and a space ends a tag. */
const spelled = (tags: readonly string[]): string[] => tags.flatMap((tag) => tag.toLowerCase().split(/\s+/))

function refusal(c: Context, found: WorldConversation, { safe_update, updated_stamp }: Update): Response | null {
  if (found.status === 'closed') {
    const details = { status: [{ description: 'Status: closed prevents ticket update' }] }
    return c.json({ error: 'RecordInvalid', description: 'Record validation errors', details }, 422)
  }
  if (safe_update === true && updated_stamp !== iso(found.updatedAt))
    return c.json({ error: 'UpdateConflict', description: 'Safe Update prevented the update' }, 409)
  return null
}

function carryOut(
  world: World,
  { id }: WorldConversation,
  { comment, custom_fields, tags, status, metadata }: Update,
): void {
  if (comment !== undefined) {
    const html = comment.html_body ?? null
    world.addMessage(id, {
      // Without the word, it goes to the customer.
      kind: comment.public === false ? 'note' : 'message',
      author: authorOf(world.self()),
      text: html === null ? (comment.body ?? '') : plainOfHtml(html),
      html,
      reference: metadata === undefined ? null : JSON.stringify(metadata),
    })
  }
  // Numbers that are no field are passed over without a word.
  const known = (custom_fields ?? []).filter((field) => fieldIds.some((one) => one === String(field.id)))
  if (known.length > 0) world.setFields(id, Object.fromEntries(known.map((field) => [String(field.id), field.value])))
  if (tags !== undefined) world.setTags(id, spelled(tags))
  const [to] = Object.entries(statusWord).find(([, word]) => word === status) ?? []
  if (to !== undefined) world.setStatus(id, to as Status, authorOf(world.self()))
}

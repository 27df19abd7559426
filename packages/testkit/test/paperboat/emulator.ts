import { createHmac } from 'node:crypto'
import {
  authorOf,
  createEmulator,
  type Emulator,
  htmlOf,
  type World,
  type WorldConversation,
  type WorldEntry,
} from '@attune/testkit/emulator'
import type { Hono } from 'hono'
import type { WebhookSender } from '../../src/webhook-sender.ts'

const PAGE = 100

/** Paperboat, an invented helpdesk: letters float in, and everything that happens to one is an event of it. */
export function paperboatEmulator(world?: World): Emulator {
  return createEmulator({
    world,
    name: 'Paperboat',
    secret: 'sentinel-paperboat-token-9Kx2',
    webhook: paperboatWebhook,
    auth: (request, { secret }) =>
      request.headers.get('authorization') === `Bearer ${secret}`
        ? null
        : Response.json({ error: 'who?' }, { status: 401 }),
    routes: (app, { world }) => {
      reading(app, world)
      writing(app, world)
    },
  })
}

function reading(app: Hono, world: World): void {
  app.get('/api/me', (c) => c.json({ name: world.self().name, account: 'paperboat.test' }))
  app.get('/api/hours', (c) => {
    const day = [['09:00', '17:30']]
    const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }
    return c.json({ timeZone: 'Asia/Taipei', weekly, holidays: ['2026-02-17'], workdays: [] })
  })
  app.get('/api/letters', (c) => {
    const after = Number(c.req.query('after') ?? 0)
    const since = Number(c.req.query('since') ?? 0)
    const limit = Math.min(Number(c.req.query('limit') ?? PAGE), PAGE)
    const all = world
      .conversations()
      .filter(({ change, updatedAt }) => change > after && updatedAt >= since * 1000)
      .sort((a, b) => a.change - b.change)
    return c.json({ letters: all.slice(0, limit).map((one) => letter(world, one)), more: all.length > limit })
  })
  app.get('/api/letters/:id', (c) => {
    const found = world.conversation(c.req.param('id'))
    return found === undefined ? c.json({ error: 'no such letter' }, 404) : c.json(letter(world, found))
  })
  app.get('/api/writers', (c) => {
    const after = Number(c.req.query('after') ?? 0)
    const limit = Math.min(Number(c.req.query('limit') ?? PAGE), PAGE)
    const all = world
      .customers()
      .filter(({ change }) => change > after)
      .sort((a, b) => a.change - b.change)
    return c.json({
      writers: all.slice(0, limit).map((one) => ({ ...writer(world, one.id), change: one.change })),
      more: all.length > limit,
    })
  })
}

function writing(app: Hono, world: World): void {
  app.use('/api/letters/:id/*', async (c, next) =>
    world.conversation(c.req.param('id')) === undefined ? c.json({ error: 'no such letter' }, 404) : next(),
  )
  for (const [path, kind] of [
    ['asides', 'note'],
    ['words', 'message'],
  ] as const) {
    app.post(`/api/letters/:id/${path}`, async (c) => {
      const { text, reference } = await c.req.json<{ text: string; reference?: string }>()
      const message = world.addMessage(c.req.param('id'), { kind, author: authorOf(world.self()), text, reference })
      return c.json({ id: Number(message.id) }, 201)
    })
  }
  app.put('/api/letters/:id/labels', async (c) => {
    const { labels } = await c.req.json<{ labels: string[] }>()
    world.setTags(c.req.param('id'), labels)
    return c.json({ labels })
  })
  app.patch('/api/letters/:id/extras', async (c) => {
    world.setFields(c.req.param('id'), await c.req.json())
    return c.json({ ok: true })
  })
}

function letter(world: World, conversation: WorldConversation) {
  return {
    id: Number(conversation.id),
    subject: conversation.subject,
    state: conversation.status,
    labels: conversation.tags,
    extras: conversation.fields,
    writer: writer(world, conversation.customerId),
    created_at: conversation.createdAt / 1000,
    updated_at: conversation.updatedAt / 1000,
    change: conversation.change,
    erased: conversation.deletedAt !== null,
    events: conversation.entries.map(event),
  }
}

function writer(world: World, id: string) {
  const customer = world.customer(id)
  return { id: Number(id), name: customer?.name ?? null, email: customer?.email ?? null }
}

const crew = { customer: 'writer', agent: 'crew', bot: 'machine', ai: 'model', system: 'post' } as const

function event(entry: WorldEntry) {
  const head = {
    id: Number(entry.id),
    kind: entry.kind,
    at: entry.at / 1000,
    by: { kind: crew[entry.author.role], id: entry.author.id, name: entry.author.name },
  }
  switch (entry.kind) {
    case 'message':
    case 'note':
      return { ...head, html: htmlOf(entry), reference: entry.reference, files: entry.attachments }
    case 'status':
      return { ...head, from: entry.from, to: entry.to }
    case 'rating':
      return { ...head, stars: 1 + entry.score * 4, remark: entry.comment }
    case 'merge':
      return { ...head, direction: entry.direction, other: Number(entry.other) }
    default:
      return head
  }
}

const signed: WebhookSender['signed'] = (body, { url, secret, at }) => ({
  method: 'POST',
  url,
  body,
  headers: new Headers({
    'x-paperboat-time': at,
    'x-paperboat-signature': createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex'),
  }),
})

const send = (content: object, to: Parameters<WebhookSender['signed']>[1]) =>
  signed(new TextEncoder().encode(JSON.stringify(content)), to)

export const paperboatWebhook: WebhookSender = {
  signsTime: true,
  signsBody: true,
  tellsActor: true,
  kinds: ['conversation.changed', 'conversation.deleted', 'conversation.merged'],
  request: ({ kind, subject, into, text, byUs, delivery }, to) =>
    send(
      {
        delivery,
        event: kind.replace('conversation', 'letter'),
        letter: Number(subject),
        into,
        text,
        by_app: byUs === true,
        at: to.at,
      },
      to,
    ),
  unknown: (to) => send({ delivery: 'd-0', event: 'letter.folded', letter: 1 }, to),
  signed,
  unsigned: ({ headers: _headers, ...request }) => ({ ...request, headers: new Headers() }),
}

import { createHmac } from 'node:crypto'
import type { WebhookSender } from '@attune/testkit'
import {
  authorOf,
  createEmulator,
  type Emulator,
  htmlOf,
  plainOfHtml,
  type World,
  type WorldAuthor,
  type WorldConversation,
} from '@attune/testkit/emulator'

/** Tinpost, an invented helpdesk that can only be asked what changed since a time, in whole seconds. */
export function tinpostEmulator(): Emulator {
  return createEmulator({
    name: 'Tinpost',
    secret: 'sentinel-tinpost-token-4Hd8',
    webhook: tinpostWebhook,
    auth: (request, { secret }) =>
      request.headers.get('authorization') === `Bearer ${secret}` ? null : new Response('who?', { status: 401 }),
    routes(app, { world }) {
      app.get('/v1/me', (c) => c.json({ account: 'tinpost.test' }))
      app.get('/v1/tins', (c) => {
        const since = Date.parse(c.req.query('changed_since') ?? '1970-01-01T00:00:00Z')
        const [page, size] = [Number(c.req.query('page') ?? 1), Number(c.req.query('per_page') ?? 50)]
        const rows = world
          .listed()
          .filter(({ updatedAt }) => second(updatedAt) * 1000 >= since)
          .toSorted((a, b) => second(a.updatedAt) - second(b.updatedAt) || Number(a.id) - Number(b.id))
        return c.json({ tins: rows.slice((page - 1) * size, page * size).map((row) => tin(world, row)) })
      })
      app.use('/v1/tins/:id/*', async (c, next) =>
        world.conversation(c.req.param('id')) === undefined ? c.json({}, 404) : next(),
      )
      app.get('/v1/tins/:id', (c) => {
        const found = world.conversation(c.req.param('id'))
        return found === undefined || found.deletedAt !== null ? c.json({}, 404) : c.json(tin(world, found))
      })
      app.post('/v1/tins/:id/notes', async (c) => {
        const text = plainOfHtml((await c.req.json<{ html: string }>()).html)
        const { id } = world.addMessage(c.req.param('id'), { kind: 'note', author: authorOf(world.self()), text })
        return c.json({ id: Number(id) }, 201)
      })
      app.put('/v1/tins/:id/labels', async (c) => {
        world.setTags(c.req.param('id'), (await c.req.json<{ labels: string[] }>()).labels)
        return c.body(null, 204)
      })
    },
  })
}

const second = (epoch: number): number => Math.floor(epoch / 1000)
const states = { new: 'fresh', open: 'open', pending: 'waiting', on_hold: 'held', resolved: 'done', closed: 'shut' }

function tin(
  world: World,
  { id, subject, status, tags, createdAt, updatedAt, customerId, entries }: WorldConversation,
) {
  const from = world.customer(customerId)
  return {
    ...{ id: Number(id), title: subject, state: states[status as keyof typeof states] ?? status, labels: tags },
    ...{ opened: second(createdAt), changed: second(updatedAt) },
    from: { id: customerId, name: from?.name ?? null, email: from?.email ?? null },
    words: entries.flatMap((entry) =>
      entry.kind !== 'message' && entry.kind !== 'note'
        ? []
        : [
            {
              id: Number(entry.id),
              html: htmlOf(entry),
              hidden: entry.kind === 'note',
              by: by(entry.author),
              at: second(entry.at),
            },
          ],
    ),
  }
}

const by = ({ role, id, name }: WorldAuthor) =>
  role === 'system'
    ? null
    : { id: id ?? role, name, is_crew: role === 'agent', is_machine: role === 'bot' || role === 'ai' }

const signed: WebhookSender['signed'] = (body, { url, secret, at }) => {
  const signature = createHmac('sha256', secret).update(`${at}.`).update(body).digest('hex')
  return {
    ...{ method: 'POST', url, body },
    headers: new Headers({ 'x-tinpost-time': at, 'x-tinpost-signature': `sha256=${signature}` }),
  }
}

const send = (content: object, to: Parameters<WebhookSender['signed']>[1]) =>
  signed(new TextEncoder().encode(JSON.stringify(content)), to)

const tinpostWebhook: WebhookSender = {
  ...{ signsTime: true, signsBody: true, tellsActor: true, kinds: ['conversation.changed'] },
  request: ({ subject, text, byUs, delivery }, to) =>
    send({ delivery, event: 'tin.changed', tin: Number(subject), note: byUs === true ? text : null, at: to.at }, to),
  unknown: (to) => send({ delivery: 'd-0', event: 'tin.rolled', tin: 1 }, to),
  signed,
  unsigned: (request) => ({ ...request, headers: new Headers() }),
}

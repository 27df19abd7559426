import { createServer, type Server } from 'node:http'
import type { HelpdeskAdapter, WebhookReceipt } from '@attune/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRequestTracker } from '../src/index.ts'
import { mailOf } from './mail.ts'
import { restOf } from './rest.ts'
import { HOOK_SECRET, type RequestTrackerServer, startRequestTracker } from './start-request-tracker.ts'

let server: RequestTrackerServer
let hooks: Server
const receipts: WebhookReceipt[] = []
const asUser = (name: string): HelpdeskAdapter =>
  createRequestTracker({ baseUrl: server.url, token: server.token(name), webhookSecrets: HOOK_SECRET })

beforeAll(async () => {
  server = await startRequestTracker()
  const receiver = asUser('attune').webhook
  hooks = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray())
    const headers = new Headers(request.headers as Record<string, string>)
    const hook = { method: request.method ?? '', url: request.url ?? '', headers, body }
    // Answered first: the scrip waits for it, and whoever asks RT back meanwhile waits for the scrip.
    response.end()
    if (receiver !== undefined) receipts.push(await receiver.receive(hook, { now: new Date().toISOString() }))
  }).listen(server.hookPort, '127.0.0.1')
}, 240_000)
afterAll(async () => {
  hooks.close()
  await server.stop()
})

const kim = { name: 'Kim', email: 'kim@example.test' }

async function ticketByMail(text: string): Promise<string> {
  await server.mailByGate(mailOf(kim, 'Teapot', { text }))
  const newest = 'tickets?query=id%3E0&orderby=id&order=DESC&per_page=1'
  const { items } = (await restOf(server)('attune', 'GET', newest)) as { items: { id: string }[] }
  return items[0]?.id ?? ''
}

it('a mail through rt-mailgate is read, our reply is mailed, our note is not', async () => {
  const rt = asUser('attune')
  const conversation = await ticketByMail('The lid does not fit. 盖子盖不上。')
  const [first] = (await rt.conversation(conversation)).timeline
  expect(first).toMatchObject({ type: 'message', author: { role: 'customer' } })
  expect(first?.type === 'message' && first.body.text).toBe('The lid does not fit. 盖子盖不上。')
  await rt.reply?.({ conversation, text: 'A new lid is on its way.', key: 'reply-1' })
  await rt.note?.({ conversation, text: 'Third lid of this batch.', key: 'note-1' })
  const mails = (await server.outbox()).join('\n')
  expect(mails).toContain('A new lid is on its way.')
  expect(mails).not.toContain('Third lid of this batch.')
})

it('the webhooks of the scrip are signed, understood, and told from our own', async () => {
  const conversation = await ticketByMail('Is it on its way?')
  await asUser('attune').note?.({ conversation, text: 'Looking.', key: 'note-2' })
  await expect
    .poll(() => receipts.flatMap(({ events }) => events).filter(({ subject }) => subject === conversation), {
      timeout: 60_000,
    })
    .toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'conversation.changed', own: false }),
        expect.objectContaining({ kind: 'conversation.changed', own: true }),
      ]),
    )
})

it('a token with few rights sees no notes and may not change fields', async () => {
  const conversation = await ticketByMail('Hello?')
  await asUser('attune').note?.({ conversation, text: 'Between us.', key: 'note-3' })
  const seen = await asUser('limited').conversation(conversation)
  expect(seen.timeline.map(({ type }) => type)).not.toContain('note')
  expect(JSON.stringify(seen)).not.toContain('Between us.')
  await expect(asUser('limited').setFields?.({ conversation, fields: { Order: 'A-1' } })).rejects.toMatchObject({
    code: 'permission',
    retryable: false,
  })
})

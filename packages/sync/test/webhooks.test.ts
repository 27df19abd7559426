import type { WebhookRequest } from '@attune/core'
import { authorOf, type Emulator } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { serveHealth, serveSync } from '../src/serve/index.ts'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, opened, started, webhookSecret } from './support/helpdesk.ts'

/** A webhook as the helpdesk sends it. */
function webhookOf(
  emulator: Emulator,
  delivery: string,
  { secret = webhookSecret, about }: { secret?: string; about?: { kind: 'customer.deleted'; subject: string } } = {},
): WebhookRequest {
  const { kind, subject } = about ?? { kind: 'conversation.changed', subject: emulator.world.listed()[0]?.id ?? '' }
  const to = { url: 'https://attune.test/webhooks/shop', secret, at: new Date().toISOString() }
  const request = emulator.webhook?.request({ kind, subject, delivery }, to)
  if (request === undefined) throw new Error('it sends none')
  return request
}

describe.each(engines)('webhooks on $name', ({ database }) => {
  it('are kept before they are answered, count once, and bring the conversation as it is', async () => {
    const store = await database().open()
    const emulator = helpdesk(3)
    const options = { connections: [connectionTo(emulator)] }
    // Nobody works yet: it is only taken in.
    const intake = await opened(store, options)
    const webhook = webhookOf(emulator, 'd-1')
    expect(await intake.receive('shop', webhook)).toEqual({ status: 204, body: null })
    expect(await intake.receive('shop', webhook)).toEqual({ status: 204, body: null })
    expect((await intake.status()).jobs.fetch).toEqual({ waiting: 1, later: 0, active: 0 })
    expect((await store.check()).counts?.webhook_deliveries).toBe(1)

    const talk = emulator.world.listed()[0]
    const customer = emulator.world.customer(talk?.customerId ?? null)
    if (talk === undefined || customer === undefined) throw new Error('an empty world')
    emulator.world.addMessage(talk.id, { author: authorOf(customer), text: 'One more thing.' })
    await intake.start()
    await intake.settled()
    const kept = await keptIn(store)
    const fetched = kept.find(({ source }) => source?.id === talk.id)
    expect(JSON.stringify(fetched?.timeline)).toContain('One more thing.')
    expect(await store.scores.history(fetched?.id ?? '')).toHaveLength(1)
  })

  it('come in over HTTP, beside the health; forged ones are refused and leave nothing behind', async () => {
    const store = await database().open()
    const emulator = helpdesk(1)
    const sync = await opened(store, { connections: [connectionTo(emulator)] })
    expect(await sync.receive('shop', webhookOf(emulator, 'd-1', { secret: 'another-secret' }))).toMatchObject({
      status: 401,
    })
    expect((await store.check()).counts?.webhook_deliveries).toBe(0)
    await expect(sync.receive('stop', webhookOf(emulator, 'd-1'))).rejects.toMatchObject({ code: 'unknown_connection' })

    const app = serveSync(sync, { maxBytes: 10_000 })
    const { method, headers, body } = webhookOf(emulator, 'd-9')
    const post = (address: string, content: Uint8Array) =>
      app.request(address, { method, headers: headers as Headers, body: new Uint8Array(content) })
    expect((await post('/webhooks/shop', body)).status).toBe(204)
    expect((await post('/webhooks/nobody', body)).status).toBe(404)
    expect((await post('/webhooks/shop', new Uint8Array(20_000))).status).toBe(413)
    const health = await app.request('/healthz')
    expect([health.status, await health.json()]).toEqual([200, { ok: true, database: true, failing: [] }])

    const door = serveHealth(sync)
    expect((await door.request('/healthz')).status).toBe(200)
    expect((await door.request('/webhooks/shop', { method, headers: headers as Headers, body: '{}' })).status).toBe(404)
    await store.close()
    expect((await door.request('/healthz')).status).toBe(503)
  })

  it.each(['keep', 'erase'] as const)('of a customer who was deleted there: %s', async (whenCustomerDeleted) => {
    const store = await database().open()
    const emulator = helpdesk(4)
    const sync = await started(store, { connections: [connectionTo(emulator)], whenCustomerDeleted })
    await sync.settled()
    const subject = emulator.world.listed()[0]?.customerId ?? ''
    const theirs = (await keptIn(store)).filter(({ customer }) => customer?.source?.id === subject)
    expect(theirs.length).toBeGreaterThan(0)
    const all = (await store.check()).counts?.conversations ?? 0

    const webhook = webhookOf(emulator, 'd-1', { about: { kind: 'customer.deleted', subject } })
    const forged = webhookOf(emulator, 'd-2', { secret: 'another', about: { kind: 'customer.deleted', subject } })
    const stranger = webhookOf(emulator, 'd-3', { about: { kind: 'customer.deleted', subject: '999999' } })
    for (const [request, status] of [
      [forged, 401],
      [stranger, 204],
      [webhook, 204],
      [webhook, 204],
    ] as const) {
      expect((await sync.receive('shop', request)).status).toBe(status)
    }
    await sync.settled()
    const { counts } = await store.check()
    const erased = whenCustomerDeleted === 'erase'
    expect(counts?.conversations).toBe(erased ? all - theirs.length : all)
    const [id = ''] = theirs.map(({ customer }) => customer?.id)
    expect((await store.customers.get(id)) === null).toBe(erased)
    const lines = await store.auditLog.ofRecord('customer', id)
    const erasures = lines.filter(({ action }) => action === 'erase')
    const said = { who: 'helpdesk', why: 'the helpdesk deleted the customer' }
    expect(erasures).toEqual(erased ? [expect.objectContaining(said)] : [])
  })
})

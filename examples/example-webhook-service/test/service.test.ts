import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openStore } from '@attune/store'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'
import { expect, onTestFinished, test } from 'vitest'
import { startService } from '../src/service.ts'
import { walk } from '../src/walk.ts'

test('the README shows the walk as it is', async () => {
  let printed = ''
  for await (const text of walk()) printed += text
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')
  expect(/```text\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(printed)
}, 180_000)

test('who cannot sign is refused, and whether it works can be asked', async () => {
  const { fetch: inMemory, secret, clock } = zendeskEmulator()
  const account = { subdomain: 'shop', email: 'attune@support.test', token: secret, clock, webhookSecrets: ['known'] }
  const connection = { name: 'shop', fetch: inMemory, connect: () => createZendesk({ ...account, fetch: inMemory }) }
  const service = await startService(await openStore({ memory: true }), connection, 0)
  onTestFinished(() => service.stop())
  const forged = await fetch(`${service.url}/webhooks/shop`, { method: 'POST', body: '{"ticket_id":"1"}' })
  expect(forged.status).toBe(401)
  expect((await fetch(`${service.url}/webhooks/other`, { method: 'POST', body: '{}' })).status).toBe(404)
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200)
})

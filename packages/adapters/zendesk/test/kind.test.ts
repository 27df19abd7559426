import { expect, it } from 'vitest'
import { zendeskEmulator } from '../src/emulator/index.ts'
import { kind } from '../src/index.ts'

it('is found by name and connected with settings that are text', async () => {
  const { fetch, secret } = zendeskEmulator()
  const given = { subdomain: 'shop', email: 'attune@support.test', token: secret, webhookSecrets: 'new, old' }
  const zendesk = kind.connect(given, { fetch })
  expect(zendesk.id).toBe(kind.id)
  expect(zendesk.capabilities).toEqual(kind.capabilities)
  expect((await zendesk.check()).account).not.toBe('')
})

it('needs email and token, or an access token', () => {
  expect(() => kind.connect({ subdomain: 'shop', email: 'a@b.test' })).toThrow(/ZENDESK_TOKEN/)
  expect(kind.connect({ subdomain: 'shop', accessToken: 't' }).id).toBe('zendesk')
})

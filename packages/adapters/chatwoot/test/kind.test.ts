import { expect, it } from 'vitest'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { kind } from '../src/index.ts'

it('is found by name and connected with settings that are text', async () => {
  const { fetch, secret } = chatwootEmulator()
  const given = { baseUrl: 'http://chatwoot.test', accountId: '1', token: secret, webhookSecrets: 'new,old' }
  const chatwoot = kind.connect(given, { fetch })
  expect(chatwoot.id).toBe(kind.id)
  expect(chatwoot.capabilities).toEqual(kind.capabilities)
  expect((await chatwoot.check()).account).toContain('Paperboat')
})

it('says which setting is missing, where it is found, and never what a secret is', () => {
  expect(() => kind.connect({ baseUrl: 'http://chatwoot.test', token: 'sentinel' })).toThrow(
    /CHATWOOT_ACCOUNT_ID.*\/app\/accounts\//,
  )
  expect(() => kind.connect({ baseUrl: 'x', accountId: '1', token: 'sentinel' })).toThrow(/^(?!.*sentinel).*baseUrl/s)
  expect(kind.settings.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
    'token',
    'webhookSecrets',
    'webhookUrlSecrets',
  ])
})

import { expect, it } from 'vitest'
import { freshdeskEmulator } from '../src/emulator/index.ts'
import { kind } from '../src/index.ts'

const given = { baseUrl: 'https://shop.freshdesk.test', apiKey: 'k' }

it('is connected by settings alone', async () => {
  const { ground, fetch, secret } = freshdeskEmulator()
  const id = await ground.createConversation({ message: { text: 'Hello.' } })
  await ground.setStatus?.(id, 'on_hold')
  const settings = { ...given, apiKey: secret, statuses: '6 = pending, 7=on_hold', webhookSecrets: 'a,b' }
  const freshdesk = kind.connect(settings, { fetch })
  expect((await freshdesk.conversation(id)).status.canonical).toBe('on_hold')
  expect(freshdesk.capabilities).toEqual(kind.capabilities)
})

it('says which setting is missing, unknown or wrong, and none of its value', () => {
  expect(() => kind.connect({ baseUrl: given.baseUrl })).toThrow(/FRESHDESK_API_KEY/)
  expect(() => kind.connect({ ...given, apikey: 'hush' })).toThrow(/did you mean "apiKey"/)
  expect(() => kind.connect({ ...given, statuses: '6:pending' })).toThrow(/6=pending/)
  expect(() => kind.connect({ ...given, statuses: '6=waiting' })).toThrow(/statuses/)
})

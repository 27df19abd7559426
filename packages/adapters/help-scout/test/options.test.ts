import { describe, expect, test } from 'vitest'
import { helpScoutEmulator } from '../src/emulator/index.ts'
import { createHelpScout, type HelpScoutOptions } from '../src/index.ts'

const whole = { appId: 'app', appSecret: 'sentinel-of-a-secret' }

describe('createHelpScout', () => {
  const wrong: [string, HelpScoutOptions, RegExp][] = [
    ['no app', { ...whole, appId: '' }, /appId/],
    ['an address that is none', { ...whole, baseUrl: 'help scout' }, /baseUrl/],
    ['a version of the API', { ...whole, baseUrl: 'https://api.helpscout.net/v2' }, /without \/v2/],
    ['a time that is none', { ...whole, timeoutMs: -1 }, /timeoutMs/],
    ['a slip of the pen', { ...whole, appSecrt: 'x' } as HelpScoutOptions, /appSecrt/],
    ['an empty list of secrets', { ...whole, webhookSecrets: [] }, /none of them empty/],
  ]
  test.each(wrong)('refuses %s, and does not show the secret', (_, options, message) => {
    expect(() => createHelpScout(options)).toThrow(message)
    try {
      createHelpScout(options)
    } catch (error) {
      expect(String(error)).not.toContain('sentinel')
    }
  })

  test('keeps two accounts apart by their connection', async () => {
    const { secret, fetch, clock, ground } = helpScoutEmulator()
    await ground.createConversation({ message: { text: 'Hello' } })
    const [one, other] = await Promise.all(
      ['shop', 'hotel'].map(async (connection) => {
        const helpdesk = createHelpScout({ appId: 'app', appSecret: secret, fetch, clock, connection })
        expect(helpdesk.connection).toBe(connection)
        return (await helpdesk.conversations()).items[0]
      }),
    )
    expect([one?.source?.connection, other?.source?.connection]).toEqual(['shop', 'hotel'])
    expect(one?.source?.id).toBe(other?.source?.id)
    expect(one?.id).not.toBe(other?.id)
    expect(one?.timeline[0]?.id).not.toBe(other?.timeline[0]?.id)
  })
})

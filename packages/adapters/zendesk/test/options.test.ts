import { describe, expect, test } from 'vitest'
import { zendeskEmulator } from '../src/emulator/index.ts'
import { createZendesk, type ZendeskOptions } from '../src/index.ts'

const whole = { subdomain: 'shop', email: 'bot@shop.example', token: 'sentinel-of-a-token' }

describe('createZendesk', () => {
  const wrong: [string, ZendeskOptions, RegExp][] = [
    ['no place', { email: whole.email, token: whole.token }, /either subdomain or baseUrl/],
    ['two places', { ...whole, baseUrl: 'https://shop.zendesk.com' }, /either subdomain or baseUrl/],
    ['an address for a subdomain', { ...whole, subdomain: 'shop.zendesk.com' }, /only the first part/],
    [
      'a path of the API',
      { ...whole, subdomain: undefined, baseUrl: 'https://shop.zendesk.com/api/v2' },
      /without \/api\/v2/,
    ],
    ['no credentials', { subdomain: 'shop' }, /either email and token, or accessToken/],
    ['a token without its owner', { subdomain: 'shop', token: 'x' }, /either email and token, or accessToken/],
    ['both kinds of credentials', { ...whole, accessToken: 'x' }, /either email and token, or accessToken/],
    ['the /token that is added here', { ...whole, email: 'bot@shop.example/token' }, /the address alone/],
    ['a slip of the pen', { ...whole, subdomian: 'shop' } as ZendeskOptions, /subdomain/],
    ['an empty list of secrets', { ...whole, webhookSecrets: [] }, /none of them empty/],
  ]
  test.each(wrong)('refuses %s, and does not show the token', (_, options, message) => {
    expect(() => createZendesk(options)).toThrow(message)
    try {
      createZendesk(options)
    } catch (error) {
      expect(String(error)).not.toContain('sentinel')
    }
  })

  test('an API token goes with its owner, an OAuth token as a bearer that a function gets anew each time', async () => {
    const { secret, fetch, clock, calls } = zendeskEmulator()
    let asked = 0
    const accessToken = () => {
      asked += 1
      return secret
    }
    await createZendesk({ subdomain: 'shop', accessToken, fetch, clock }).check()
    await createZendesk({ subdomain: 'shop', email: 'attune@support.test', token: secret, fetch, clock }).check()
    expect(asked).toBe(1)
    expect(calls.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${secret}`,
      `Basic ${btoa(`attune@support.test/token:${secret}`)}`,
    ])
  })

  test('has no webhook without a secret for it', () => {
    const adapter = createZendesk(whole)
    expect([adapter.webhook, adapter.capabilities.webhook]).toEqual([undefined, 'no'])
  })
})

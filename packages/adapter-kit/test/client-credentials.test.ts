import { expect, it } from 'vitest'
import { clientCredentials } from '../src/index.ts'
import { createFakeClock } from './fake-clock.ts'
import { rejection } from './fake-helpdesk.ts'

const credentials = {
  ...{ system: 'acme', tokenUrl: 'https://acme.test/oauth2/token', clientId: 'app', clientSecret: 'hush-hush' },
  ...{ random: () => 0 },
}

it('asks for a token with the secret in the body, and once for all that wait', async () => {
  const requests: Request[] = []
  const auth = clientCredentials({
    ...credentials,
    clock: createFakeClock(),
    fetch: async (input, init) => {
      requests.push(new Request(input, init))
      return Response.json({ access_token: 't1', expires_in: 172_800 })
    },
  })
  const [first] = await Promise.all([auth.headers(), auth.headers()])
  expect(first).toEqual({ authorization: 'Bearer t1' })
  expect(requests).toHaveLength(1)
  const form = new URLSearchParams(await requests[0]?.text())
  expect(Object.fromEntries(form)).toEqual({
    ...{ grant_type: 'client_credentials', client_id: 'app', client_secret: 'hush-hush' },
  })
})

it.each([400, 401])('takes %i for wrong credentials, and says nothing of them', async (status) => {
  const fetch = async () => Response.json({ error: 'invalid_client' }, { status })
  const auth = clientCredentials({ ...credentials, clock: createFakeClock(), fetch })
  const error = await rejection(Promise.resolve(auth.headers()))
  expect(error).toMatchObject({ code: 'authentication', retryable: false, request: { status } })
  expect(String(error)).not.toContain('hush-hush')
})

it('waits for a token no longer than for anything else', async () => {
  const fetch = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })
  const options = { ...credentials, clock: createFakeClock(), timeoutMs: 20, retry: { attempts: 2 } }
  const auth = clientCredentials({ ...options, fetch: fetch as typeof globalThis.fetch })
  expect(await rejection(Promise.resolve(auth.headers()))).toMatchObject({ code: 'network', reason: 'timeout' })
})

import * as z from 'zod'
import type { Clock } from '../clock/clock.ts'
import { createClient } from '../http/client.ts'
import type { Auth } from './auth.ts'
import { tokenAuth } from './token-auth.ts'

export interface ClientCredentialsOptions {
  /** The helpdesk, for errors. */
  system: string
  /** Where tokens are given out: `https://api.helpscout.net/v2/oauth2/token`. */
  tokenUrl: string
  clientId: string
  clientSecret: string
  scope?: string | undefined
  fetch?: typeof fetch | undefined
  clock?: Clock | undefined
}

const tokenWire = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive().nullish() })

/** OAuth 2 client credentials (RFC 6749 §4.4), the secret in the body as Help Scout wants it. */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { system, tokenUrl, clientId, clientSecret, scope, fetch, clock } = options
  const client = createClient({ system, baseUrl: tokenUrl, auth: { headers: () => ({}) }, fetch, clock })
  return tokenAuth({
    clock,
    async fetchToken(signal) {
      const { body } = await client.json(tokenWire, {
        method: 'POST',
        path: '',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
          ...(scope === undefined ? {} : { scope }),
        }),
        // A second token does no harm.
        repeatable: true,
        signal,
      })
      return { token: body.access_token, expiresInMs: body.expires_in ? body.expires_in * 1000 : null }
    },
  })
}

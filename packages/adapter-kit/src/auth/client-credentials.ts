import * as z from 'zod'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { RejectedError } from '../errors/rejected-error.ts'
import { createClient } from '../http/client.ts'
import type { ClientOptions } from '../http/client-options.ts'
import type { Auth } from './auth.ts'
import { tokenAuth } from './token-auth.ts'

/** What the client has for its own requests goes here too: a token that never comes would hold up all of them. */
export interface ClientCredentialsOptions
  extends Pick<ClientOptions, 'fetch' | 'logger' | 'clock' | 'timeoutMs' | 'retry' | 'random'> {
  /** The helpdesk, for errors. */
  system: string
  /** Where tokens are given out: `https://api.helpscout.net/v2/oauth2/token`. */
  tokenUrl: string
  clientId: string
  clientSecret: string
  scope?: string | undefined
}

const tokenWire = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive().nullish() })

/**
 * OAuth 2 client credentials (RFC 6749 §4.4), the secret in the body as Help Scout wants it. `headers()` rejects with an
 * AuthenticationError when the helpdesk refuses them.
 *
 * @example
 * const auth = clientCredentials({ system: 'Help Scout', tokenUrl: 'https://api.helpscout.net/v2/oauth2/token', clientId, clientSecret })
 * await auth.headers() // { authorization: 'Bearer …' }
 */
export function clientCredentials(options: ClientCredentialsOptions): Auth {
  const { tokenUrl, clientId, clientSecret, scope, ...rest } = options
  const client = createClient({ ...rest, baseUrl: tokenUrl, auth: { headers: () => ({}) } })
  return tokenAuth({
    clock: rest.clock,
    async fetchToken(signal) {
      const request = {
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
      } as const
      const { body } = await client.json(tokenWire, request).catch(refused(rest.system))
      return { token: body.access_token, expiresInMs: body.expires_in ? body.expires_in * 1000 : null }
    },
  })
}

/** 400 is what RFC 6749 §5.2 has for a wrong secret; here it can mean nothing else. */
const refused =
  (system: string) =>
  (error: unknown): never => {
    if (!(error instanceof RejectedError)) throw error
    throw new AuthenticationError(
      `${system}: no token is given for these credentials. Are the id and the secret those of the same app, and is it ` +
        'still allowed?',
      { request: error.request ?? undefined },
    )
  }

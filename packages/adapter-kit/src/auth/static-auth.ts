import { base64OfText } from '../bytes/base64.ts'
import type { Auth, Secret } from './auth.ts'

const present = async (secret: Secret): Promise<string> => (typeof secret === 'string' ? secret : secret())

/** HTTP Basic, as in `basicAuth('agent@shop.test/token', key)` for Zendesk or `basicAuth(key, 'X')` for Freshdesk. */
export function basicAuth(user: Secret, password: Secret): Auth {
  return {
    headers: async () => ({
      authorization: `Basic ${base64OfText(`${await present(user)}:${await present(password)}`)}`,
    }),
  }
}

/** `Authorization: Bearer …`. */
export function bearerAuth(token: Secret): Auth {
  return { headers: async () => ({ authorization: `Bearer ${await present(token)}` }) }
}

/** A header of the helpdesk's own: `headerAuth('api_access_token', token)`; `headerAuth('authorization', …)` for a scheme of its own. */
export function headerAuth(name: string, value: Secret): Auth {
  return { headers: async () => ({ [name]: await present(value) }) }
}

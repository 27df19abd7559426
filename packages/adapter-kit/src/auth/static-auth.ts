import { base64OfText } from '../bytes/base64.ts'
import type { Auth, Secret } from './auth.ts'

const present = async (secret: Secret): Promise<string> => (typeof secret === 'string' ? secret : secret())

/**
 * HTTP Basic, as in `basicAuth('agent@shop.test/token', key)` for Zendesk or `basicAuth(key, 'X')` for Freshdesk.
 *
 * @example
 * await basicAuth('agent@shop.test/token', 'k3y').headers() // { authorization: 'Basic YWdlbnRAc2hvcC50ZXN0L3Rva2VuOmszeQ==' }
 */
export function basicAuth(user: Secret, password: Secret): Auth {
  return {
    headers: async () => ({
      authorization: `Basic ${base64OfText(`${await present(user)}:${await present(password)}`)}`,
    }),
  }
}

/**
 * `Authorization: Bearer …`.
 *
 * @example
 * await bearerAuth('t0k3n').headers() // { authorization: 'Bearer t0k3n' }
 */
export function bearerAuth(token: Secret): Auth {
  return { headers: async () => ({ authorization: `Bearer ${await present(token)}` }) }
}

/**
 * A header of the helpdesk's own: `headerAuth('api_access_token', token)`; `headerAuth('authorization', …)` for a scheme of its own.
 *
 * @example
 * await headerAuth('api_access_token', 't0k3n').headers() // { api_access_token: 't0k3n' }
 */
export function headerAuth(name: string, value: Secret): Auth {
  return { headers: async () => ({ [name]: await present(value) }) }
}

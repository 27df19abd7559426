import type * as z from 'zod'
import { instantOf } from '../wire/instant-of.ts'
import { parseJson } from '../wire/parse-json.ts'
import { parseWire } from '../wire/parse-wire.ts'
import { addressOf } from './address.ts'
import type { ClientOptions } from './client-options.ts'
import { connectionOf } from './connection-of.ts'
import { exchange } from './exchange.ts'
import type { HttpClient } from './http-client.ts'
import type { HttpAnswer, HttpRequest } from './http-request.ts'

/**
 * A client for one account of a helpdesk: paces itself, tries again what may pass, and fails with typed errors that hold
 * neither secrets nor customers' words.
 *
 * @throws OptionsError when the base address is none.
 * @example
 * const client = createClient({ system: 'acme', baseUrl: 'https://acme.test/api', auth: bearerAuth(token) })
 * const { body } = await client.json(ticketWire, { path: 'tickets/{id}', params: { id: '7' } })
 */
export function createClient(options: ClientOptions): HttpClient {
  const connection = connectionOf(options)

  async function answerTo<T>(
    request: HttpRequest,
    read: (bytes: Uint8Array, status: number) => T,
  ): Promise<HttpAnswer<T>> {
    const address = addressOf(request, connection.baseUrl, connection.trustedOrigins)
    const { status, headers, bytes } = await exchange(connection, request, address)
    const observedAt = new Date(connection.clock.now()).toISOString()
    const readAt = instantOf(headers.get('date')) ?? observedAt
    return { status, headers, readAt, observedAt, body: read(bytes, status) }
  }

  return {
    json: <S extends z.ZodType>(schema: S, request: HttpRequest) =>
      answerTo(request, (bytes, status): z.output<S> => {
        const { method = 'GET', path } = request
        const what = `${connection.system}: ${method} ${path}`
        return parseWire(schema, parseJson(textOf(bytes), what, { method, path, status }), what, {
          method,
          path,
          status,
        })
      }),
    text: (request) => answerTo(request, textOf),
    bytes: (request) => answerTo(request, (bytes) => bytes),
    send: (request) => answerTo(request, () => null),
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

import type { WebhookRequest } from '@attune/core'
import type * as z from 'zod'
import { WireFormatError } from '../errors/wire-format-error.ts'
import { parseJson } from '../wire/parse-json.ts'
import { parseWire } from '../wire/parse-wire.ts'

/**
 * The body of a webhook that has been verified.
 *
 * @throws WireFormatError when it is not UTF-8, not JSON, or does not fit; names the path, never the value.
 * @example
 * const body = new TextEncoder().encode('{"ticket":7}')
 * readWebhook(wireObject({ ticket: wireId }), { ...request, body }) // { ticket: '7' }
 */
export function readWebhook<S extends z.ZodType>(schema: S, request: WebhookRequest): z.output<S> {
  return parseWire(schema, parseJson(textOf(request.body), 'The webhook'), 'The webhook')
}

function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new WireFormatError('The webhook is not UTF-8.')
  }
}

import type { WebhookEvent, WebhookReceipt, WebhookRequest } from '@attune/core'
import type { AdapterSetup } from '../../src/contract/descriptor.ts'
import { Failure } from '../paperboat/client.ts'
import { paperboatWebhook } from '../paperboat/emulator.ts'
import { type Breaking, on, webhook } from './break.ts'

let counter = 0

/** As if its signature had been found good. */
function trusted(
  { url, body, headers }: WebhookRequest,
  { webhookSecrets: [secret = ''], clock }: AdapterSetup,
  signedBody = body,
): WebhookRequest {
  const at = headers.get('x-paperboat-time') ?? new Date(clock.now()).toISOString()
  return paperboatWebhook.signed(signedBody, { url, secret, at })
}

const eventsBut =
  (change: (event: WebhookEvent) => Partial<WebhookEvent>) =>
  ({ events, ...receipt }: WebhookReceipt): WebhookReceipt => ({
    ...receipt,
    events: events.map((event) => ({ ...event, ...change(event) })),
  })

const text = (body: Uint8Array): string => new TextDecoder().decode(body)
const bytes = (body: string): Uint8Array => new TextEncoder().encode(body)

/** By the clause that each of them breaks. */
export const brokenWebhooks: Readonly<Record<string, Breaking>> = {
  'webhook-good': webhook(
    (receive) => async (request, options) => eventsBut(() => ({ into: null }))(await receive(request, options)),
  ),
  'webhook-forged': webhook(
    (receive, setup) => (request, options) =>
      receive(request.headers.get('x-paperboat-signature') === null ? request : trusted(request, setup), options),
  ),
  'webhook-unsigned': webhook(
    (receive, setup) => (request, options) =>
      receive(request.headers.get('x-paperboat-signature') === null ? trusted(request, setup) : request, options),
  ),
  'webhook-stale': webhook(
    (receive) =>
      (request, { now }) =>
        receive(request, { now: request.headers.get('x-paperboat-time') ?? now }),
  ),
  'webhook-tampered': webhook(
    (receive) => (request, options) => receive({ ...request, body: bytes(text(request.body).trimEnd()) }, options),
  ),
  // Verifies what its JSON parser made of the body.
  'webhook-bytes': webhook(
    (receive) => (request, options) => receive({ ...request, body: bytes(respelled(text(request.body))) }, options),
  ),
  'webhook-garbage': webhook(
    (receive) => (request, options) =>
      receive(request, options).catch((error) => {
        if (error?.code !== 'wire_format') throw error
        return { events: [], ignored: 'garbage', reply: null }
      }),
  ),
  'webhook-unknown': webhook((receive) => async (request, options) => {
    const receipt = await receive(request, options)
    if (receipt.ignored !== null) throw new Failure('wire_format', 'the webhook')
    return receipt
  }),
  'webhook-rotation': on(({ webhookSecrets }) => ({ webhookSecrets: webhookSecrets.slice(0, 1) })),
  'webhook-replay': webhook(
    (receive) => async (request, options) =>
      eventsBut(() => ({ id: `arrival-${++counter}` }))(await receive(request, options)),
  ),
  'webhook-own': webhook(
    (receive) => async (request, options) => eventsBut(() => ({ own: false }))(await receive(request, options)),
  ),
  'webhook-mute': webhook(
    (receive) => (request, options) =>
      receive(request, options).catch((error) => {
        throw Object.assign(error, { body: text(request.body) })
      }),
  ),
}

function respelled(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body))
  } catch {
    return body
  }
}

import { orNull, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import { createHmacVerifier, readWebhook } from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import type { RequestTrackerOptions } from './options.ts'
import { timeOf } from './wire/time.ts'

/** What the scrip of the README posts for every transaction. */
const eventWire = wireObject({
  event: wireText,
  transaction: orNull(wireId),
  ticket: orNull(wireId),
  field: wireText,
  /** Of a merge, the number of the ticket it went into, out of a link such as `fsck.com-rt://shop/ticket/1`. */
  new: wireText,
  creator: wireText,
  created: wireTime,
  status: wireText,
})

/** RT sends no webhooks by itself: a scrip does, which signs the body. It signs no time. */
export function receiverOf(
  secrets: NonNullable<RequestTrackerOptions['webhookSecrets']>,
  self: () => Promise<string | null>,
): WebhookReceiver {
  const verify = createHmacVerifier(
    { algorithm: 'sha256', encoding: 'hex', header: 'X-RT-Signature', prefix: 'sha256=' },
    secrets,
  )
  return {
    async receive(request, options) {
      verify(request, options)
      const sent = readWebhook(eventWire, request)
      if (sent.ticket === null) return { events: [], ignored: sent.event ?? 'unknown', reply: null }
      const event: WebhookEvent = {
        id: request.headers.get('X-RT-Delivery') ?? sent.transaction,
        subject: sent.ticket,
        at: timeOf(sent.created),
        own: sent.creator !== null && sent.creator === (await self()),
        ...kindOf(sent),
      }
      return { events: [event], ignored: null, reply: null }
    },
  }
}

function kindOf(sent: {
  event: string | null
  field: string | null
  new: string | null
  ticket: string | null
  status: string | null
}) {
  if (sent.event === 'AddLink' && sent.field === 'MergedInto') {
    const into = /\/ticket\/(\d+)$/.exec(sent.new ?? '')?.[1] ?? null
    if (into !== null && into !== sent.ticket) return { kind: 'conversation.merged', into } as const
  }
  const deleted = sent.event === 'Status' && sent.new === 'deleted'
  return { kind: deleted ? 'conversation.deleted' : 'conversation.changed', into: null } as const
}

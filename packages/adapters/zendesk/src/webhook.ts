import {
  findMarker,
  instantOf,
  isOwnTag,
  orNull,
  WireFormatError,
  wireBoolean,
  wireId,
  wireList,
  wireObject,
  wireText,
  wireTime,
} from '@attune/adapter-kit'
import { createHmacVerifier, readWebhook, type SecretList } from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import type * as z from 'zod'

/** What an event subscription sends; or the few keys of the trigger's body that the README gives. */
const sentWire = wireObject({
  type: wireText,
  id: orNull(wireId),
  time: wireTime,
  /** `zen:ticket:35436`. */
  subject: wireText,
  detail: orNull(wireObject({ id: orNull(wireId) })),
  event: orNull(
    wireObject({
      target_ticket_id: orNull(wireId),
      comment: orNull(wireObject({ body: wireText, is_public: wireBoolean })),
      tags_added: wireList(wireText),
      tags_removed: wireList(wireText),
    }),
  ),
  ticket_id: orNull(wireId),
  updated_at: wireTime,
})
type Sent = z.output<typeof sentWire>

export function receiverOf(secrets: SecretList): WebhookReceiver {
  const verify = createHmacVerifier(
    {
      ...{ algorithm: 'sha256', encoding: 'base64', header: 'X-Zendesk-Webhook-Signature' },
      timestamp: { header: 'X-Zendesk-Webhook-Signature-Timestamp', format: 'iso' },
      message: ({ timestamp, body }) => [timestamp, body],
    },
    secrets,
  )
  return {
    async receive(request, options) {
      verify(request, options)
      const sent = readWebhook(sentWire, request)
      const delivery = request.headers.get('X-Zendesk-Webhook-Invocation-Id')
      const event = sent.type === null ? ofTrigger(sent, delivery) : ofSubscription(sent, sent.type, delivery)
      return { events: event === null ? [] : [event], ignored: event === null ? sent.type : null, reply: null }
    },
  }
}

function ofTrigger({ ticket_id, updated_at }: Sent, delivery: string | null): WebhookEvent {
  if (ticket_id === null)
    throw new WireFormatError(
      'The webhook names no ticket. A trigger has to send ticket_id, as in the README of @attune/zendesk.',
      { path: 'ticket_id' },
    )
  const at = instantOf(updated_at)
  return { id: delivery, kind: 'conversation.changed', subject: ticket_id, into: null, at, own: false }
}

/** `zen:event-type:ticket.comment_added` */
const named = /^zen:event-type:(ticket|messaging_ticket|user)\.([a-z_]+)$/

function ofSubscription(sent: Sent, type: string, delivery: string | null): WebhookEvent | null {
  const [, about, what = ''] = named.exec(type) ?? []
  const subject = sent.detail?.id ?? /^zen:(?:ticket|user):(\d+)$/.exec(sent.subject ?? '')?.[1] ?? null
  if (about === undefined || subject === null) return null
  // The number of the event stays when it is delivered again.
  const base = { id: sent.id ?? delivery, subject, at: instantOf(sent.time), own: isOwn(sent, what) }
  if (about === 'user')
    return { ...base, kind: what === 'deleted' ? 'customer.deleted' : 'customer.changed', into: null }
  const into = what === 'merged' ? (sent.event?.target_ticket_id ?? null) : null
  if (into !== null) return { ...base, kind: 'conversation.merged', into }
  return { ...base, kind: gone.has(what) ? 'conversation.deleted' : 'conversation.changed', into: null }
}

const gone = new Set(['soft_deleted', 'permanently_deleted'])

/** Told by our mark, not by who did it: the credentials may be those of somebody who works there, too. */
function isOwn({ event }: Sent, what: string): boolean {
  if (event === null) return false
  if (what === 'comment_added')
    return event.comment?.is_public === false && findMarker(event.comment.body ?? '') !== null
  const tags = [...event.tags_added, ...event.tags_removed]
  return what === 'tags_changed' && tags.length > 0 && tags.every((tag) => tag !== null && isOwnTag(tag))
}

import { findMarker, instantOf, orNull, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import { createHmacVerifier, readWebhook, type SecretList } from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import type * as z from 'zod'

const partWire = wireObject({ part_type: wireText, body: wireText })

const itemWire = wireObject({
  id: orNull(wireId),
  /** Of a deletion, where there is little else. */
  conversation_id: orNull(wireId),
  conversation_parts: orNull(wireObject({ conversation_parts: wireList(partWire) })),
})

const notificationWire = wireObject({
  id: orNull(wireId),
  topic: wireText,
  created_at: wireTime,
  data: orNull(wireObject({ item: orNull(itemWire) })),
})
type Notification = z.output<typeof notificationWire>

/** Signed over the body with the app's client secret; no time is signed, so the same one may come again. */
export function receiverOf(secrets: SecretList): WebhookReceiver {
  const verify = createHmacVerifier(
    { algorithm: 'sha1', encoding: 'hex', header: 'X-Hub-Signature', prefix: 'sha1=' },
    secrets,
  )
  return {
    async receive(request, options) {
      verify(request, options)
      const sent = readWebhook(notificationWire, request)
      const kind = kindOf(sent.topic ?? '')
      const item = sent.data?.item ?? null
      const subject = kind?.startsWith('conversation.') ? (item?.conversation_id ?? item?.id) : item?.id
      // `ping`, when the address is set up, and topics of other things.
      if (kind === null || subject === null || subject === undefined)
        return { events: [], ignored: sent.topic ?? 'unknown', reply: null }
      const event = { id: sent.id, kind, subject, into: null, at: instantOf(sent.created_at), own: isOwn(sent) }
      return { events: [event], ignored: null, reply: null }
    },
  }
}

/** `contact.deleted`, `contact.user.deleted`. An archived contact is put away, and can be brought back. */
const gone = /\.deleted$/

function kindOf(topic: string): WebhookEvent['kind'] | null {
  if (topic === 'conversation.deleted') return 'conversation.deleted'
  // A tag that is taken off is called deleted too.
  if (topic.startsWith('conversation.')) return 'conversation.changed'
  if (!/^(?:contact|user)\./.test(topic)) return null
  return gone.test(topic) && !topic.includes('.tag.') ? 'customer.deleted' : 'customer.changed'
}

/** Our note, by its mark. Who wrote is no proof: the token may belong to a teammate who answers people too. */
function isOwn({ data }: Notification): boolean {
  const parts = data?.item?.conversation_parts?.conversation_parts ?? []
  return parts.some(({ part_type, body }) => part_type?.startsWith('note') === true && findMarker(body ?? '') !== null)
}

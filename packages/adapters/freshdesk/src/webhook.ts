import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import { createSharedSecretVerifier, readWebhook, type SecretList, type SecretPlace } from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'

/** What the automation rules of the README post. */
const hookWire = wireObject({ event: wireText, ticket: orNull(wireId) })

const kinds: Readonly<Record<string, WebhookEvent['kind']>> = {
  'ticket.changed': 'conversation.changed',
  'ticket.deleted': 'conversation.deleted',
}

/** Freshdesk signs nothing: an automation rule sends a secret along, and who made the change is not told. */
export function receiverOf(secrets: SecretList, place: SecretPlace = { header: 'X-Attune-Secret' }): WebhookReceiver {
  const verify = createSharedSecretVerifier(place, secrets)
  return {
    async receive(request, options) {
      verify(request, options)
      const { event, ticket } = readWebhook(hookWire, request)
      const kind = Object.hasOwn(kinds, event ?? '') ? kinds[event ?? ''] : undefined
      const subject = ticket?.replace(/^#/, '') ?? ''
      if (kind === undefined || !/^\d+$/.test(subject)) return { events: [], ignored: event ?? 'unknown', reply: null }
      return { events: [{ id: null, kind, subject, into: null, at: null, own: false }], ignored: null, reply: null }
    },
  }
}

import { orNull, wireBoolean, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import {
  createHmacVerifier,
  createSharedSecretVerifier,
  readWebhook,
  type VerifyWebhook,
} from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import type * as z from 'zod'
import { ownKeyOf } from './map/message.ts'
import type { ChatwootOptions } from './options.ts'
import { timeOf } from './wire/time.ts'

const hookWire = wireObject({
  event: wireText,
  id: orNull(wireId),
  /** Of a message. */
  conversation: orNull(wireObject({ id: orNull(wireId) })),
  content: wireText,
  private: wireBoolean,
  created_at: wireTime,
  updated_at: wireTime,
})
type Hook = z.output<typeof hookWire>

const SIGNATURE = 'X-Chatwoot-Signature'

type Secrets = Pick<ChatwootOptions, 'webhookSecrets' | 'webhookUrlSecrets'>

/** Chatwoot's webhooks tell what happened by `event`; the rest is the record itself, as it was when it was sent. */
export function receiverOf(secrets: Secrets): WebhookReceiver {
  const verify = verifierOf(secrets)
  return {
    async receive(request, options) {
      verify(request, options)
      const hook = readWebhook(hookWire, request)
      const found = kindOf(hook)
      if (found === null) return { events: [], ignored: hook.event ?? 'unknown', reply: null }
      const event: WebhookEvent = {
        id: request.headers.get('X-Chatwoot-Delivery'),
        ...found,
        into: null,
        at: timeOf(hook.updated_at) ?? timeOf(hook.created_at),
        own: hook.event?.startsWith('message_') === true && ownKeyOf(hook) !== null,
      }
      return { events: [event], ignored: null, reply: null }
    },
  }
}

/** A signed request is judged by its signature; one that is not, by its address, where that was agreed to. */
function verifierOf({ webhookSecrets, webhookUrlSecrets }: Secrets): VerifyWebhook {
  const signed =
    webhookSecrets === undefined
      ? null
      : createHmacVerifier(
          {
            ...{ algorithm: 'sha256', encoding: 'hex', header: SIGNATURE, prefix: 'sha256=' },
            timestamp: { header: 'X-Chatwoot-Timestamp', format: 's' },
            message: ({ timestamp, body }) => [timestamp, '.', body],
          },
          webhookSecrets,
        )
  const addressed =
    webhookUrlSecrets === undefined ? null : createSharedSecretVerifier({ query: 'secret' }, webhookUrlSecrets)
  return (request, options) => {
    const bySignature = signed !== null && (addressed === null || request.headers.get(SIGNATURE) !== null)
    return bySignature ? signed(request, options) : addressed?.(request, options)
  }
}

function kindOf({ event, id, conversation }: Hook): Pick<WebhookEvent, 'kind' | 'subject'> | null {
  const of = event?.split('_')[0]
  const told = /_(created|updated|status_changed)$/.test(event ?? '')
  const subject = of === 'message' ? (conversation?.id ?? null) : id
  if (!told || subject === null) return null
  if (of === 'message' || of === 'conversation') return { kind: 'conversation.changed', subject }
  return of === 'contact' ? { kind: 'customer.changed', subject } : null
}

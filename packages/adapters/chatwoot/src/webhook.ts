import { isOwnTag, orNull, wireBoolean, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import {
  createHmacVerifier,
  createSharedSecretVerifier,
  readWebhook,
  type VerifyWebhook,
} from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import * as z from 'zod'
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
  /** `[{ label_list: { previous_value, current_value } }, …]` */
  changed_attributes: wireList(orNull(z.record(z.string(), z.unknown()))),
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
        own: hook.event?.startsWith('message_') === true ? ownKeyOf(hook) !== null : onlyOurLabels(hook),
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

const labelsWire = z.object({ previous_value: z.array(z.string()), current_value: z.array(z.string()) })

/** Whether nothing changed but labels of ours. What changes along with every label does not count. */
function onlyOurLabels({ changed_attributes }: Hook): boolean {
  const changes = changed_attributes
    .flatMap((change) => Object.entries(change ?? {}))
    .filter(([name]) => name !== 'updated_at' && name !== 'cached_label_list')
  const [[name, values] = []] = changes
  const labels = labelsWire.safeParse(values)
  if (changes.length !== 1 || name !== 'label_list' || !labels.success) return false
  const { previous_value: before, current_value: after } = labels.data
  const moved = [
    ...before.filter((label) => !after.includes(label)),
    ...after.filter((label) => !before.includes(label)),
  ]
  return moved.length > 0 && moved.every(isOwnTag)
}

function kindOf({ event, id, conversation }: Hook): Pick<WebhookEvent, 'kind' | 'subject'> | null {
  const of = event?.split('_')[0]
  const told = /_(created|updated|status_changed)$/.test(event ?? '')
  const subject = of === 'message' ? (conversation?.id ?? null) : id
  if (!told || subject === null) return null
  if (of === 'message' || of === 'conversation') return { kind: 'conversation.changed', subject }
  return of === 'contact' ? { kind: 'customer.changed', subject } : null
}

import { createHmac } from 'node:crypto'
import type { WebhookChange, WebhookSender } from '@attune/testkit'
import type { World, WorldMessage } from '@attune/testkit/emulator'

type Address = Parameters<WebhookSender['signed']>[1]

/** Webhooks as servers since February 2026 send them: signed, with words and ISO 8601 where lists have numbers. */
export function hookSender(world: World): WebhookSender {
  return {
    signsTime: true,
    signsBody: true,
    tellsActor: true,
    kinds: ['conversation.changed', 'customer.changed'],
    request: (change, to) => send(payloadOf(world, change, to), change.delivery, to),
    unknown: (to) => send({ event: 'conversation_typing_on', conversation: { id: 1 }, is_private: false }, 'd-0', to),
    signed: (body, to) => signed(body, 'delivery', to),
    unsigned: (request) => ({ ...request, headers: new Headers({ 'content-type': 'application/json' }) }),
  }
}

function payloadOf(world: World, change: WebhookChange, { at }: Address): object {
  const account = { id: 1, name: 'Paperboat' }
  if (change.kind === 'customer.changed')
    return { event: 'contact_updated', id: Number(change.subject), account, changed_attributes: [{ name: {} }] }
  const conversation = { id: Number(change.subject), status: 'open', channel: 'Channel::WebWidget' }
  if (change.text === undefined)
    return { event: 'conversation_updated', ...conversation, updated_at: Date.parse(at) / 1000, changed_attributes: [] }
  const entry = entryOf(world, change)
  return {
    event: 'message_created',
    id: Number(entry?.id ?? 1),
    content: change.text,
    content_type: 'text',
    content_attributes: {},
    message_type: change.byUs === true ? 'outgoing' : 'incoming',
    private: entry?.kind === 'note',
    created_at: at,
    source_id: null,
    ...{ conversation, account, inbox: { id: 2, name: 'Website' } },
  }
}

const entryOf = (world: World, { subject, text }: WebhookChange) =>
  world
    .conversation(subject)
    ?.entries.findLast(
      (entry): entry is WorldMessage => (entry.kind === 'message' || entry.kind === 'note') && entry.text === text,
    )

const send = (content: object, delivery: string, to: Address) =>
  signed(new TextEncoder().encode(JSON.stringify(content)), delivery, to)

function signed(body: Uint8Array, delivery: string, { url, secret, at }: Address) {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')
  return {
    ...{ method: 'POST', url, body },
    headers: new Headers({
      'content-type': 'application/json',
      'x-chatwoot-delivery': delivery,
      'x-chatwoot-timestamp': timestamp,
      'x-chatwoot-signature': `sha256=${signature}`,
    }),
  }
}

import { createHmac } from 'node:crypto'
import type { WebhookChange, WebhookSender } from '@attune/testkit'

type Address = Parameters<WebhookSender['signed']>[1]

/** An event subscription of Zendesk: signs the time and the body. */
export const webhookSender: WebhookSender = {
  signsTime: true,
  signsBody: true,
  tellsActor: true,
  kinds: [
    'conversation.changed',
    'conversation.deleted',
    'conversation.merged',
    'customer.changed',
    'customer.deleted',
  ],
  request: (change, to) => send({ ...about(change), ...eventOf(change) }, change.delivery, to),
  unknown: (to) =>
    send({ type: 'zen:event-type:article.published', ...about({ subject: '7', delivery: 'd-7' }) }, 'd-7', to),
  signed: (body, to) => signed(body, 'an-invocation', to),
  unsigned: (request) => ({ ...request, headers: new Headers({ 'content-type': 'application/json' }) }),
}

const about = ({ subject, delivery }: Pick<WebhookChange, 'subject' | 'delivery'>) => ({
  account_id: 12_345,
  id: `event-of-${delivery}`,
  time: '2026-03-02T09:00:00.123456789Z',
  zendesk_event_version: '2022-11-06',
  subject: `zen:ticket:${subject}`,
  detail: {
    id: subject,
    actor_id: '1001',
    status: 'OPEN',
    via: { channel: 'web_service' },
    tags: [],
    external_id: null,
  },
  event: { meta: { sequence: { id: 's-1', position: 1 } } } as object,
})

function eventOf({ kind, subject, text, into, byUs }: WebhookChange) {
  const type = (name: string) => `zen:event-type:${name}`
  switch (kind) {
    case 'conversation.deleted':
      return { type: type('ticket.soft_deleted') }
    case 'conversation.merged':
      return { type: type('ticket.merged'), event: { target_ticket_id: into } }
    case 'customer.changed':
      return { type: type('user.name_changed'), subject: `zen:user:${subject}` }
    case 'customer.deleted':
      return { type: type('user.deleted'), subject: `zen:user:${subject}` }
    case 'conversation.changed': {
      const author = { id: '1001', is_staff: byUs === true, name: 'Somebody' }
      if (text === undefined)
        return { type: type('ticket.status_changed'), event: { current: 'PENDING', previous: 'OPEN' } }
      return {
        type: type('ticket.comment_added'),
        event: { comment: { id: '1', body: text, is_public: byUs !== true, author } },
      }
    }
  }
}

const send = (content: object, delivery: string, to: Address) =>
  signed(new TextEncoder().encode(JSON.stringify(content)), delivery, to)

const signed = (body: Uint8Array, delivery: string, { url, secret, at }: Address) => ({
  method: 'POST',
  url,
  body,
  headers: new Headers({
    'content-type': 'application/json',
    'x-zendesk-account-id': '12345',
    'x-zendesk-webhook-id': '01EAWW1CN1Q4N2C5XV8F0C6H5J',
    'x-zendesk-webhook-invocation-id': `invocation-of-${delivery}`,
    'x-zendesk-webhook-signature-timestamp': at,
    'x-zendesk-webhook-signature': createHmac('sha256', secret).update(at).update(body).digest('base64'),
  }),
})

import { createHmac } from 'node:crypto'
import type { WebhookChange, WebhookSender } from '@attune/testkit'
import { escapeHtml, type World } from '@attune/testkit/emulator'
import { authorIn } from './people.ts'

type Address = Parameters<WebhookSender['signed']>[1]

/** Signs the body with the app's client secret; no time is signed. */
export function notificationSender(world: World): WebhookSender {
  return {
    ...{ signsTime: false, signsBody: true, tellsActor: true },
    kinds: ['conversation.changed', 'conversation.deleted', 'customer.changed', 'customer.deleted'],
    request: (change, to) => notify(topicOf(world, change), itemOf(world, change), change.delivery, to),
    unknown: (to) => notify('company.created', { type: 'company', id: '77' }, 'delivery-0', to),
    signed,
    unsigned: (request) => ({ ...request, headers: new Headers({ 'content-type': 'application/json' }) }),
  }
}

function topicOf(world: World, change: WebhookChange): string {
  if (change.kind === 'conversation.deleted') return 'conversation.deleted'
  if (change.kind === 'customer.deleted') return 'contact.deleted'
  if (change.kind === 'customer.changed') return 'contact.user.updated'
  if (change.byUs === true) return isNote(world, change) ? 'conversation.admin.noted' : 'conversation.admin.replied'
  return 'conversation.user.replied'
}

/** Of what was deleted, no more than which one it was. */
function itemOf(world: World, change: WebhookChange): object {
  const { kind, subject: id, text, byUs } = change
  if (kind.startsWith('customer.')) return { type: 'contact', id, external_id: null }
  if (kind === 'conversation.deleted') return { type: 'conversation', id }
  const self = world.self()
  const author = byUs === true ? authorIn(world, { role: 'agent', id: self.id, name: self.name }) : null
  const part = { type: 'conversation_part', id: '1', part_type: isNote(world, change) ? 'note' : 'comment', author }
  const parts = text === undefined ? [] : [{ ...part, body: `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>` }]
  const conversation_parts = { type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length }
  return { type: 'conversation', id, state: 'open', conversation_parts }
}

const isNote = (world: World, { subject, text }: WebhookChange): boolean =>
  world
    .conversation(subject)
    ?.entries.some((entry) => entry.kind === 'note' && text !== undefined && entry.text === text) === true

const notify = (topic: string, item: object, delivery: string, to: Address) => {
  const at = Math.floor(Date.parse(to.at) / 1000)
  const content = {
    ...{ type: 'notification_event', app_id: 'shop', id: `notif_${delivery}`, topic, created_at: at },
    ...{ data: { type: 'notification_event_data', item }, delivery_attempts: 1, first_sent_at: at, self: null },
  }
  return signed(new TextEncoder().encode(JSON.stringify(content)), to)
}

function signed(body: Uint8Array, { url, secret }: Address) {
  const signature = `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`
  return {
    method: 'POST',
    url,
    body,
    headers: new Headers({ 'content-type': 'application/json', 'x-hub-signature': signature }),
  }
}

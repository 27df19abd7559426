import { createHmac } from 'node:crypto'
import type { WebhookChange, WebhookSender } from '@attune/testkit'
import type { World } from '@attune/testkit/emulator'
import { selfOf } from './people.ts'

type Address = Parameters<WebhookSender['signed']>[1]

/** What the scrip sends: RT itself knows no webhooks. The body is signed, the time is not. */
export function scripSender(world: World): WebhookSender {
  return {
    signsTime: false,
    signsBody: true,
    tellsActor: true,
    kinds: ['conversation.changed', 'conversation.deleted', 'conversation.merged'],
    request: (change, to) => send({ ...eventOf(change), ...about(world, change, to) }, change.delivery, to),
    unknown: (to) => send({ event: 'ReminderDue', transaction: 7, ticket: null }, '7', to),
    signed: (body, to) => signed(body, 'delivery', to),
    unsigned: (request) => ({ ...request, headers: new Headers({ 'content-type': 'application/json' }) }),
  }
}

function eventOf({ kind, into }: WebhookChange) {
  if (kind === 'conversation.deleted') return { event: 'Status', field: 'Status', old: 'open', new: 'deleted' }
  if (kind === 'conversation.merged')
    return { event: 'AddLink', field: 'MergedInto', old: null, new: `fsck.com-rt://rt.test/ticket/${into}` }
  return { event: 'Correspond', field: null, old: null, new: null }
}

const about = (world: World, { subject, byUs }: WebhookChange, { at }: Address) => ({
  ticket: Number(subject),
  transaction: 1,
  queue: 'Support',
  status: 'open',
  creator: byUs === true ? selfOf(world).Name : 'somebody-else',
  created: at,
})

const send = (content: object, delivery: string, to: Address) =>
  signed(new TextEncoder().encode(JSON.stringify(content)), delivery, to)

const signed = (body: Uint8Array, delivery: string, { url, secret }: Address) => ({
  method: 'POST',
  url,
  body,
  headers: new Headers({
    'content-type': 'application/json',
    'x-rt-delivery': delivery,
    'x-rt-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }),
})

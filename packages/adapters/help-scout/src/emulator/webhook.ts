import { createHmac } from 'node:crypto'
import type { WebhookSender } from '@attune/testkit'

const events = {
  'conversation.changed': 'convo.customer.reply.created',
  'conversation.deleted': 'convo.deleted',
  'conversation.merged': 'convo.merged',
  'customer.changed': 'customer.updated',
  'customer.deleted': 'customer.deleted',
} as const

function signedAs(event: string, body: Uint8Array, { url, secret }: { url: string; secret: string }) {
  const signature = createHmac('sha1', secret).update(body).digest('base64')
  const headers = new Headers({ 'X-HelpScout-Event': event, 'X-HelpScout-Signature': signature })
  return { method: 'POST', url, body, headers }
}

const bytes = (content: object): Uint8Array => new TextEncoder().encode(JSON.stringify(content))

/** No time in the signature, no number of the delivery. */
export const helpScoutWebhook: WebhookSender = {
  ...{ signsTime: false, signsBody: true, tellsActor: true },
  kinds: ['conversation.changed', 'conversation.deleted', 'customer.changed', 'customer.deleted'],
  request({ kind, subject, text, byUs }, to) {
    if (kind.endsWith('.deleted')) return signedAs(events[kind], bytes({ id: Number(subject) }), to)
    const threads = text === undefined ? [] : [{ id: 1, type: byUs === true ? 'note' : 'customer', body: text }]
    const event = byUs === true ? 'convo.note.created' : events[kind]
    return signedAs(event, bytes({ id: Number(subject), subject: 'Teapot', _embedded: { threads } }), to)
  },
  unknown: (to) => signedAs('convo.rolled', bytes({ id: 1 }), to),
  signed: (body, to) => signedAs('convo.created', body, to),
  unsigned: ({ method, url, body, headers }) => ({
    ...{ method, url, body },
    headers: new Headers({ 'X-HelpScout-Event': headers.get('X-HelpScout-Event') ?? '' }),
  }),
}

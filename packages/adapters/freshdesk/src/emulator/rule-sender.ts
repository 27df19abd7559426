import type { WebhookSender } from '@attune/testkit'

type Address = Parameters<WebhookSender['signed']>[1]

/** What the automation rules of the README send: a secret in a header, nothing signed, nobody named. */
export const ruleSender: WebhookSender = {
  ...{ signsTime: false, signsBody: false, tellsActor: false },
  kinds: ['conversation.changed', 'conversation.deleted'],
  request: ({ kind, subject }, to) =>
    send({ event: kind === 'conversation.deleted' ? 'ticket.deleted' : 'ticket.changed', ticket: subject }, to),
  unknown: (to) => send({ event: 'survey.sent', ticket: '7' }, to),
  signed,
  unsigned: (request) => ({ ...request, headers: new Headers({ 'content-type': 'application/json' }) }),
}

function signed(body: Uint8Array, { url, secret }: Address) {
  const headers = new Headers({ 'content-type': 'application/json', 'x-attune-secret': secret })
  return { method: 'POST', url, body, headers }
}

const send = (content: object, to: Address) => signed(new TextEncoder().encode(JSON.stringify(content)), to)

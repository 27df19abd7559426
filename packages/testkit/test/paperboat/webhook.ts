import { createHmac, timingSafeEqual } from 'node:crypto'
import type { WebhookEvent, WebhookReceiver, WebhookRequest } from '@attune/core'
import { Failure } from './client.ts'

const TOLERANCE_MS = 5 * 60_000
const kinds: readonly string[] = ['conversation.changed', 'conversation.deleted', 'conversation.merged']

interface Hook {
  delivery: string
  event: string
  letter: number
  into?: number
  by_app: boolean
  at: string
}

export function paperboatReceiver(secrets: readonly string[]): WebhookReceiver {
  return {
    async receive(request, { now }) {
      verify(request, secrets, now)
      const hook = parsed(request.body)
      const kind = hook.event.replace('letter', 'conversation')
      if (!kinds.includes(kind)) return { events: [], ignored: hook.event, reply: null }
      const event: WebhookEvent = {
        id: hook.delivery,
        kind: kind as WebhookEvent['kind'],
        subject: String(hook.letter),
        into: hook.into === undefined ? null : String(hook.into),
        at: hook.at,
        own: hook.by_app,
      }
      return { events: [event], ignored: null, reply: null }
    },
  }
}

function verify({ headers, body }: WebhookRequest, secrets: readonly string[], now: string): void {
  const [time, signature] = [headers.get('x-paperboat-time'), headers.get('x-paperboat-signature')]
  const isFresh = time !== null && Math.abs(Date.parse(now) - Date.parse(time)) <= TOLERANCE_MS
  const isSigned = secrets.some((secret) => {
    const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest()
    const actual = Buffer.from(signature ?? '', 'hex')
    return actual.length === expected.length && timingSafeEqual(actual, expected)
  })
  if (!isFresh || !isSigned) throw new Failure('authentication', 'the webhook')
}

function parsed(body: Uint8Array): Hook {
  try {
    const hook: unknown = JSON.parse(new TextDecoder().decode(body))
    if (typeof hook === 'object' && hook !== null && 'event' in hook) return hook as Hook
  } catch {
    // Said below, without the parser's words, which quote the body.
  }
  throw new Failure('wire_format', 'the webhook')
}

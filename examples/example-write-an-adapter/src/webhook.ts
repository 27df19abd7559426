import { findMarker, orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import { createHmacVerifier, readWebhook } from '@attune/adapter-kit/webhook'
import type { WebhookReceiver } from '@attune/core'

const hookWire = wireObject({ delivery: wireText, event: wireText, tin: orNull(wireId), at: wireText, note: wireText })

export function tinpostReceiver(secrets: readonly string[]): WebhookReceiver {
  const verify = createHmacVerifier(
    {
      ...{ algorithm: 'sha256', encoding: 'hex', header: 'X-Tinpost-Signature', prefix: 'sha256=' },
      timestamp: { header: 'X-Tinpost-Time', format: 'iso' },
      message: ({ timestamp, body }) => [timestamp, '.', body],
    },
    secrets,
  )
  return {
    async receive(request, options) {
      verify(request, options)
      const { delivery, event, tin, at, note } = readWebhook(hookWire, request)
      if (event !== 'tin.changed' || tin === null) return { events: [], ignored: event ?? '', reply: null }
      const own = note !== null && findMarker(note) !== null
      const change = { id: delivery, kind: 'conversation.changed', subject: tin, into: null, at, own } as const
      return { events: [change], ignored: null, reply: null }
    },
  }
}

import { findMarker } from '@attune/adapter-kit'
import { createHmacVerifier, readWebhook, type SecretList } from '@attune/adapter-kit/webhook'
import type { WebhookEvent, WebhookReceiver } from '@attune/core'
import { type Hook, hookWire } from './wire/hook.ts'

const changes: Readonly<Record<string, WebhookEvent['kind']>> = {
  'convo.assigned': 'conversation.changed',
  'convo.created': 'conversation.changed',
  'convo.ai-answers.created': 'conversation.changed',
  'convo.merged': 'conversation.changed',
  'convo.moved': 'conversation.changed',
  'convo.status': 'conversation.changed',
  'convo.tags': 'conversation.changed',
  'convo.custom-fields': 'conversation.changed',
  'convo.customer.reply.created': 'conversation.changed',
  'convo.agent.reply.created': 'conversation.changed',
  'convo.note.created': 'conversation.changed',
  'convo.deleted': 'conversation.deleted',
  'customer.created': 'customer.changed',
  'customer.updated': 'customer.changed',
  'customer.deleted': 'customer.deleted',
  'satisfaction.ratings': 'conversation.changed',
}

/** The signature covers the body and no time: an old request cannot be told from a fresh one. */
export function helpScoutReceiver(secrets: SecretList): WebhookReceiver {
  const verify = createHmacVerifier({ algorithm: 'sha1', encoding: 'base64', header: 'X-HelpScout-Signature' }, secrets)
  return {
    async receive(request, options) {
      verify(request, options)
      const event = request.headers.get('X-HelpScout-Event') ?? ''
      const kind = Object.hasOwn(changes, event) ? changes[event] : undefined
      if (kind === undefined) return { events: [], ignored: event, reply: null }
      const hook = readWebhook(hookWire, request)
      const subject = subjectOf(event, hook)
      if (subject === null) return { events: [], ignored: event, reply: null }
      const own = event === 'convo.note.created' && isOwnNote(hook)
      return { events: [{ id: null, kind, subject, into: null, at: null, own }], ignored: null, reply: null }
    },
  }
}

const subjectOf = (event: string, { id, conversationId, ticketId }: Hook): string | null =>
  event === 'satisfaction.ratings' ? (conversationId ?? ticketId) : id

/** The newest comes first. */
function isOwnNote({ _embedded }: Hook): boolean {
  const [newest] = _embedded?.threads ?? []
  return newest?.type === 'note' && findMarker(newest.body ?? '') !== null
}

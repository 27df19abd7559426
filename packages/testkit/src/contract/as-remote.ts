import type { Conversation } from '@attune/core'

/** A conversation without what differs from one reading to the next: when it was read. */
export function asRemote(conversation: Conversation): unknown {
  return JSON.parse(JSON.stringify(conversation), (key, value) => (key === 'observedAt' ? null : value))
}

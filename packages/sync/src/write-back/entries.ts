import { ownTag } from '@attune/adapter-kit'
import { type Conversation, contentHash, type HelpdeskAdapter, type JsonValue } from '@attune/core'
import type { OutboxEntry } from '@attune/store'
import { ownKey } from './own-key.ts'
import type { WriteBack } from './write-back.ts'

/** What lies in the outbox for one write. */
export type WritePayload =
  | { kind: 'note'; conversation: string; text: string }
  | { kind: 'tags'; conversation: string; add: string[]; remove: string[] }
  | { kind: 'fields'; conversation: string; fields: Record<string, JsonValue> }

/** The kind of outbox entry that holds writes of one connection. */
export const entryKind = (connection: string): string => `sync/${connection}`

export interface EntryOptions {
  connection: string
  adapter: HelpdeskAdapter
  /** What a note is about, such as the hash of a report: for the same reason the same note is written once. */
  reason: string
  /** Tells this time from others: tags and fields are set again when the same verdict comes back. */
  turn: string
}

/** The outbox entries of a policy's wishes. Of tags, what is there already is left out. */
export function entriesOf(
  wishes: readonly WriteBack[],
  conversation: Conversation,
  { connection, adapter, reason, turn }: EntryOptions,
): OutboxEntry[] {
  const remote = conversation.source?.id
  if (remote === undefined) return []
  return wishes.flatMap((wish, index): OutboxEntry[] => {
    const payload = payloadOf(wish, remote, conversation.tags, adapter)
    if (payload === null) return []
    const once = wish.kind === 'note' ? reason : turn
    const key = ownKey + contentHash([connection, conversation.id, wish.kind, index, once]).slice(0, 40)
    const whose = { conversationId: conversation.id, customerId: conversation.customer?.id ?? null }
    return [{ key, kind: entryKind(connection), ...whose, payload: payload as unknown as JsonValue }]
  })
}

function payloadOf(
  wish: WriteBack,
  conversation: string,
  there: readonly string[],
  adapter: HelpdeskAdapter,
): WritePayload | null {
  switch (wish.kind) {
    case 'note':
      return adapter.note === undefined ? null : { kind: 'note', conversation, text: wish.text }
    case 'fields':
      return adapter.setFields === undefined ? null : { kind: 'fields', conversation, fields: { ...wish.fields } }
    case 'tags': {
      const wanted = (wish.add ?? []).map(ownTag)
      const add = adapter.addTags === undefined ? [] : wanted.filter((tag) => !there.includes(tag))
      const unwanted = (wish.remove ?? []).map(ownTag).filter((tag) => there.includes(tag) && !wanted.includes(tag))
      const remove = adapter.removeTags === undefined ? [] : unwanted
      return add.length + remove.length === 0 ? null : { kind: 'tags', conversation, add, remove }
    }
  }
}

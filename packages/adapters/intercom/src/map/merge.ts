import { deterministicId, type Merge } from '@attune/core'
import type { Seen } from '../account.ts'
import { SYSTEM } from '../system.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { authorOf } from './author.ts'
import { recordIn, timeOf } from './record.ts'

/**
 * Which conversations were taken in. The part that says so names none; the conversation that went is linked, as others
 * may be, so it is told only where there are as many links as merges.
 */
export function mergesOf(seen: Seen, { conversation_parts, linked_objects }: ConversationWire): Merge[] {
  const told = conversation_parts.conversation_parts.filter((part) => part.part_type === 'merged_primary_conversation')
  const linked = (linked_objects?.data ?? []).flatMap(({ type, id }) =>
    type === 'conversation' && id !== null ? [id] : [],
  )
  if (told.length !== linked.length) return []
  return told.map((part, place) => {
    const at = timeOf(part.created_at)
    const other = { system: SYSTEM, connection: seen.connection, type: 'conversation', id: linked[place] as string }
    return {
      ...recordIn(seen, { type: 'conversation_part_merge', id: part.id, createdAt: at }),
      type: 'merge',
      actor: part.author === null ? null : authorOf(part.author),
      direction: 'from',
      otherConversationId: deterministicId(other),
      at,
    }
  })
}

import { type Interaction, interactionAt } from '@attune/core'
import type { Seen } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { doneIn } from './event.ts'
import { mergesOf } from './merge.ts'
import { saidIn } from './part.ts'
import { ratingsOf } from './rating.ts'
import { sourceMessage } from './source.ts'
import { isMail } from './status.ts'

/** Everything that happened, in order. */
export function timelineOf(seen: Seen, conversation: ConversationWire): Interaction[] {
  const inMail = isMail(conversation.source?.type ?? null)
  const parts = conversation.conversation_parts.conversation_parts.flatMap((part) => [
    ...saidIn(seen, part, inMail),
    ...doneIn(seen, part),
  ])
  const timeline = linked([...sourceMessage(seen, conversation), ...parts])
  for (const late of [...mergesOf(seen, conversation), ...ratingsOf(seen, conversation)]) insert(timeline, late)
  return timeline
}

/** Each change says what it changed from, as far as an earlier one told. */
function linked(timeline: Interaction[]): Interaction[] {
  let status: Extract<Interaction, { type: 'status' }>['to'] | null = null
  let assignee: Extract<Interaction, { type: 'assignment' }>['to'] = null
  return timeline.map((entry) => {
    if (entry.type === 'status') {
      const from = status
      status = entry.to
      return { ...entry, from }
    }
    if (entry.type === 'assignment') {
      const from = assignee
      assignee = entry.to
      return { ...entry, from }
    }
    return entry
  })
}

/** Behind everything that is not later; at the end when its time is not known. */
function insert(timeline: Interaction[], entry: Interaction): void {
  const at = interactionAt(entry)
  const later = timeline.findIndex((other) => at !== null && (interactionAt(other) ?? '') > at)
  timeline.splice(later === -1 ? timeline.length : later, 0, entry)
}

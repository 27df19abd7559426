import { orNull, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { contactWire, wireRecord } from './contact.ts'

const namedWire = wireObject({ id: orNull(wireId), name: wireText })

/** The head of a conversation: its messages are fetched apart, for a list brings only the last one. */
export const conversationWire = wireObject({
  /** The number people see (`display_id`). */
  id: wireId,
  meta: orNull(
    wireObject({
      sender: orNull(contactWire),
      channel: wireText,
      assignee: orNull(namedWire),
      team: orNull(namedWire),
    }),
  ),
  status: wireText,
  /** `null` when nobody set one. */
  priority: wireText,
  labels: wireList(orNull(z.string())),
  custom_attributes: wireRecord,
  additional_attributes: orNull(
    wireObject({
      mail_subject: wireText,
      conversation_language: wireText,
      browser: orNull(wireObject({ browser_language: wireText })),
    }),
  ),
  created_at: wireTime,
  /** Moves with every message. */
  last_activity_at: wireTime,
  /** The same under its older name. */
  timestamp: wireTime,
  /** Moves with everything; servers before 2024 do not send it. A number with fractions. */
  updated_at: wireTime,
})
export type ConversationWire = z.output<typeof conversationWire>

export const conversationsWire = wireObject({
  data: wireObject({
    meta: orNull(wireObject({ all_count: wireNumber })),
    payload: z.array(conversationWire),
  }),
})

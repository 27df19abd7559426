import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { attachmentWire, authorWire } from './author.ts'
import { partWire } from './part.ts'

const tagWire = wireObject({ id: wireId, name: wireText })

const ratingWire = wireObject({
  rating: wireNumber,
  remark: wireText,
  /** When it was asked for, not when it was answered. */
  created_at: wireTime,
  updated_at: wireTime,
  contact: orNull(wireObject({ id: orNull(wireId) })),
})

const aiAgentWire = wireObject({
  rating: wireNumber,
  rating_remark: wireText,
  resolution_state: wireText,
  last_answer_type: wireText,
  created_at: wireTime,
  updated_at: wireTime,
})

/** The first message, which is not among the parts. `null` when the conversation was made by the API. */
const sourceWire = wireObject({
  type: wireText,
  delivered_as: wireText,
  subject: wireText,
  body: wireText,
  author: orNull(authorWire),
  attachments: wireList(attachmentWire),
  redacted: wireBoolean,
})

export const conversationWire = wireObject({
  id: wireId,
  title: wireText,
  created_at: wireTime,
  updated_at: wireTime,
  state: wireText,
  priority: wireText,
  admin_assignee_id: orNull(wireId),
  team_assignee_id: orNull(wireId),
  source: orNull(sourceWire),
  contacts: orNull(wireObject({ contacts: wireList(wireObject({ id: wireId, external_id: orNull(wireId) })) })),
  tags: orNull(wireObject({ tags: wireList(tagWire) })),
  custom_attributes: orNull(wireObject({})),
  conversation_rating: orNull(ratingWire),
  ai_agent: orNull(aiAgentWire),
  sla_applied: orNull(wireObject({ sla_name: wireText, sla_status: wireText })),
  statistics: orNull(wireObject({ count_reopens: wireNumber, last_close_at: wireTime })),
  linked_objects: orNull(wireObject({ data: wireList(wireObject({ type: wireText, id: orNull(wireId) })) })),
  // Without its parts an answer is broken: read as an empty list, it would take everything that was said away.
  conversation_parts: wireObject({ conversation_parts: z.array(partWire), total_count: wireNumber }),
})
export type ConversationWire = z.output<typeof conversationWire>

/** A change is answered with the conversation; of all of it, only what was just added is looked at. */
export const repliedWire = wireObject({
  conversation_parts: orNull(wireObject({ conversation_parts: wireList(partWire) })),
})

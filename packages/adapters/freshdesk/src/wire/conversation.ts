import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { attachmentWire } from './attachment.ts'

/** One reply or note. Freshdesk calls these conversations; the whole is a ticket. */
export const conversationWire = wireObject({
  id: wireId,
  body: wireText,
  body_text: wireText,
  incoming: wireBoolean,
  private: wireBoolean,
  user_id: orNull(wireId),
  source: wireNumber,
  auto_response: wireBoolean,
  automation_id: orNull(wireId),
  created_at: wireTime,
  updated_at: wireTime,
  last_edited_at: wireTime,
  attachments: wireList(attachmentWire),
})
export type ConversationWire = z.output<typeof conversationWire>

export const conversationsWire = z.array(conversationWire)

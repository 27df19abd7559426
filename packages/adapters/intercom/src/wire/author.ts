import { orNull, wireBoolean, wireId, wireObject, wireText } from '@attune/adapter-kit'
import type * as z from 'zod'

export const authorWire = wireObject({
  /** `user`, `lead`, `admin`, `bot`, `team`. */
  type: wireText,
  id: orNull(wireId),
  name: wireText,
  email: wireText,
  from_ai_agent: wireBoolean,
  is_ai_answer: wireBoolean,
})
export type AuthorWire = z.output<typeof authorWire>

/** Attachments have no id. Their address holds for a while only. */
export const attachmentWire = wireObject({
  name: wireText,
  url: wireText,
  content_type: wireText,
  filesize: orNull(wireId),
})
export type AttachmentWire = z.output<typeof attachmentWire>

import { orNull, wireBoolean, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import type * as z from 'zod'
import { attachmentWire, authorWire } from './author.ts'

/** Anything in a conversation but its first message: words, changes of status, assignments, and more every year. */
export const partWire = wireObject({
  id: wireId,
  part_type: wireText,
  body: wireText,
  created_at: wireTime,
  updated_at: wireTime,
  author: orNull(authorWire),
  assigned_to: orNull(wireObject({ type: wireText, id: orNull(wireId) })),
  attachments: wireList(attachmentWire),
  redacted: wireBoolean,
  email_message_metadata: orNull(wireObject({})),
})
export type PartWire = z.output<typeof partWire>

import { orNull, wireBoolean, wireId, wireList, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { attachmentWire } from './comment.ts'
import { metaWire } from './meta.ts'

/** A message of a messenger, or a comment. */
export const logEventWire = wireObject({
  id: wireId,
  type: wireText,
  /** `zen:ticket_event:35436` of a comment. */
  reference: wireText,
  created_at: wireTime,
  author: orNull(wireObject({ type: wireText, display_name: wireText, 'zen:support:user_id': orNull(wireId) })),
  /** `text` of a message; `body`, in HTML, of a comment. */
  content: orNull(wireObject({ type: wireText, text: wireText, body: wireText })),
  attachments: wireList(attachmentWire),
  metadata: orNull(wireObject({ public: wireBoolean })),
})
export type LogEventWire = z.output<typeof logEventWire>

export const logWire = wireObject({ events: z.array(logEventWire), meta: metaWire })

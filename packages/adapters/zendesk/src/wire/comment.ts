import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { metaWire } from './meta.ts'
import { userWire } from './user.ts'
import { viaWire } from './via.ts'

export const attachmentWire = wireObject({
  id: wireId,
  file_name: wireText,
  content_type: wireText,
  content_url: wireText,
  size: wireNumber,
})
export type AttachmentWire = z.output<typeof attachmentWire>

/** Of a `VoiceComment`: the call. */
const callWire = wireObject({
  started_at: wireTime,
  call_duration: wireNumber,
  answered_by_id: orNull(wireId),
  transcription_text: wireText,
})

export const commentWire = wireObject({
  id: wireId,
  type: wireText,
  author_id: orNull(wireId),
  body: wireText,
  html_body: wireText,
  plain_body: wireText,
  public: wireBoolean,
  attachments: wireList(attachmentWire),
  via: orNull(viaWire),
  created_at: wireTime,
  data: orNull(callWire),
  /** `system` beside it holds where the author was; it is not read. */
  metadata: orNull(wireObject({ custom: orNull(z.record(z.string(), z.unknown())), flags: wireList(z.unknown()) })),
})
export type CommentWire = z.output<typeof commentWire>

export const commentsWire = wireObject({
  comments: z.array(commentWire),
  users: wireList(userWire),
  meta: metaWire,
})

import { orNull, wireBoolean, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

const attachmentWire = wireObject({
  id: wireId,
  file_type: wireText,
  data_url: wireText,
  file_size: wireNumber,
  fallback_title: wireText,
})
export type AttachmentWire = z.output<typeof attachmentWire>

const contentsWire = orNull(wireObject({ full: wireText }))

const attributesWire = wireObject({
  /** The words were taken back; what stands there is a sentence of Chatwoot's. */
  deleted: wireBoolean,
  automation_rule_id: orNull(wireId),
  /** Somebody answered in the channel's own app. */
  external_echo: wireBoolean,
  /** Of a mail. */
  email: orNull(wireObject({ html_content: contentsWire })),
  submitted_values: z
    .unknown()
    .nullish()
    // Of a form it is a list.
    .transform((values) => (typeof values === 'object' && values !== null && !Array.isArray(values) ? values : {}))
    .pipe(
      wireObject({
        csat_survey_response: orNull(
          wireObject({ rating: orNull(z.union([z.number(), z.string()])), feedback_message: wireText }),
        ),
      }),
    ),
})

export const messageWire = wireObject({
  id: wireId,
  content: wireText,
  /** 0 incoming, 1 outgoing, 2 activity, 3 template; webhooks send the words. */
  message_type: orNull(z.union([z.number(), z.string()])),
  content_type: wireText,
  content_attributes: orNull(attributesWire),
  private: wireBoolean,
  /** Seconds; in webhooks ISO 8601. */
  created_at: wireTime,
  /** Absent when nobody in particular wrote it. */
  sender: orNull(wireObject({ id: orNull(wireId), name: wireText, type: wireText })),
  attachments: wireList(attachmentWire),
})
export type MessageWire = z.output<typeof messageWire>

/** A page without its list is broken, not empty. */
export const messagesWire = wireObject({ payload: z.array(messageWire) })

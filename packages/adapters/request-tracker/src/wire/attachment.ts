import { orNull, wireId, wireObject, wireText } from '@attune/adapter-kit'
import * as z from 'zod'

/** A part of a mail: a container, a body or a file. */
export const attachmentWire = wireObject({
  id: wireId,
  TransactionId: orNull(wireId),
  ContentType: wireText,
  Filename: wireText,
  /** RT prints numbers as strings. */
  ContentLength: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((length) => (length == null || Number.isNaN(Number(length)) ? null : Number(length))),
  /** Plain text in a list; base64 with line breaks when the attachment is fetched alone. */
  Content: wireText,
})
export type AttachmentWire = z.output<typeof attachmentWire>

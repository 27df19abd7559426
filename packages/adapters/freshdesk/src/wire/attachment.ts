import { wireId, wireNumber, wireObject, wireText } from '@attune/adapter-kit'
import type * as z from 'zod'

export const attachmentWire = wireObject({
  id: wireId,
  name: wireText,
  content_type: wireText,
  /** Bytes. */
  size: wireNumber,
  attachment_url: wireText,
})
export type AttachmentWire = z.output<typeof attachmentWire>

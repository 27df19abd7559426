import type { Attachment } from '@attune/core'
import type { AttachmentWire } from '../wire/comment.ts'

/** The address may be on another host, and the credentials are not for that one. */
export const fileOf = ({ id, file_name, content_type, content_url, size }: AttachmentWire): Attachment => ({
  id,
  name: file_name,
  mediaType: content_type,
  bytes: size === null || size < 0 ? null : Math.round(size),
  url: content_url,
})

import type { Attachment } from '@attune/core'
import type { AttachmentWire } from '../wire/attachment.ts'

export function attachmentsOf(files: readonly AttachmentWire[]): Attachment[] {
  return files.map(({ id, name, content_type, size, attachment_url }) => ({
    id,
    name,
    mediaType: content_type,
    bytes: size !== null && Number.isInteger(size) && size >= 0 ? size : null,
    url: attachment_url,
  }))
}

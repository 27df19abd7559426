import type { WorldAttachment } from '@attune/testkit/emulator'

export const attachmentOf = ({ id, name, mediaType, bytes }: WorldAttachment) => ({
  id: Number(id),
  name,
  content_type: mediaType,
  size: bytes,
  attachment_url: `https://files.freshdesk.test/${id}?signed`,
})

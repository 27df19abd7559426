import type { Attachment } from '@attune/core'
import type { AttachmentWire } from '../wire/author.ts'

/** Intercom's files have no id: one is made of what they hang on and their place there. */
export const attachmentsOf = (files: readonly AttachmentWire[], owner: string): Attachment[] =>
  files.map(({ name, url, content_type, filesize }, place) => ({
    id: `${owner}-${place + 1}`,
    name,
    mediaType: content_type,
    bytes: filesize === null || !/^\d{1,15}$/.test(filesize) ? null : Number(filesize),
    url,
  }))

import type { Attachment } from '@attune/core'
import type { AttachmentWire } from '../wire/message.ts'

/** Chatwoot tells a file's name only at the end of its address. */
export function attachmentOf({ id, data_url, file_size, fallback_title }: AttachmentWire): Attachment {
  const bytes = file_size !== null && Number.isInteger(file_size) && file_size >= 0 ? file_size : null
  return { id, name: fallback_title ?? nameIn(data_url), mediaType: null, bytes, url: data_url }
}

function nameIn(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const last = new URL(address).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last) || null
  } catch {
    // A per cent sign that encodes nothing.
    return last
  }
}

import { instantOf, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Attachment, Message, Note, Visibility } from '@attune/core'
import type { Origin } from '../origin.ts'
import type { Thread, WireAttachment } from '../wire/thread.ts'
import { authorOf } from './author.ts'

/** Threads that the customer wrote or was sent. What else there is, or will be, cannot be told to be public. */
const publicTypes = new Set(['customer', 'message', 'chat', 'beaconchat'])

/** What was said in a thread; `null` when nothing was. */
export function saidOf(thread: Thread, channel: string | null, origin: Origin): Message | Note | null {
  const attachments = (thread._embedded?.attachments ?? []).map(attachmentOf)
  if (thread.type === 'lineitem' || (thread.body === null && attachments.length === 0)) return null
  const at = instantOf(thread.createdAt)
  const author = authorOf(thread)
  const record = recordOf({ ...origin, type: 'thread', id: thread.id, createdAt: at })
  if (thread.type === 'note') {
    return { ...record, type: 'note', author, text: bodyOf({ html: thread.body, mail: false }).text, at }
  }
  return {
    ...record,
    type: 'message',
    author,
    visibility: visibilityOf(thread),
    automated: thread.source?.type === 'workflows' ? true : null,
    body: bodyOf({ html: thread.body, mail: channel !== 'chat' }),
    attachments,
    sentAt: at,
    editedAt: null,
  }
}

const visibilityOf = ({ type, state }: Thread): Visibility =>
  state === 'published' && type !== null && publicTypes.has(type) ? 'public' : 'unknown'

function attachmentOf({ id, filename, mimeType, size, _links }: WireAttachment): Attachment {
  const bytes = size !== null && Number.isInteger(size) && size >= 0 ? size : null
  return { id, name: filename, mediaType: mimeType, bytes, url: _links?.web?.href ?? _links?.data?.href ?? null }
}

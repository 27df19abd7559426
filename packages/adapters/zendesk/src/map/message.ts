import { customFieldsOf, instantOf, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Attachment, Interaction } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { AttachmentWire, CommentWire } from '../wire/comment.ts'
import { authorOf, isOfMerge, type Known } from './author.ts'
import { callOf } from './call.ts'

/** A comment as what it was: a message, an internal note, or a call. */
export function saidOf(account: Account, comment: CommentWire, known: Known): Interaction {
  const at = instantOf(comment.created_at)
  const author = authorOf({ authorId: comment.author_id, via: comment.via, public: comment.public }, known)
  const record = recordOf({
    ...origin(account),
    type: 'comment',
    id: comment.id,
    createdAt: at,
    customFields: customFieldsOf(comment.metadata?.custom),
  })
  if (comment.type === 'VoiceComment') return callOf(record, comment)
  const words = wordsOf(comment)
  if (comment.public === false)
    return { ...record, type: 'note', author, text: bodyOf({ ...words, mail: false }).text, at }
  return {
    ...record,
    type: 'message',
    author,
    // What cannot be told to be public stays inside.
    visibility: comment.public === true ? 'public' : 'unknown',
    automated: author.role === 'system' || author.role === 'bot' || isOfMerge(comment.via) ? true : null,
    body: bodyOf(words),
    attachments: comment.attachments.map(fileOf),
    sentAt: at,
    editedAt: null,
  }
}

/** `plain_body` may hold entities, and `body` is a kind of Markdown; the HTML is what people see. */
const wordsOf = ({ html_body, plain_body, body }: CommentWire) =>
  html_body === null ? { text: plain_body ?? body } : { html: html_body }

/** The address may be on another host, and the credentials are not for that one. */
const fileOf = ({ id, file_name, content_type, content_url, size }: AttachmentWire): Attachment => ({
  id,
  name: file_name,
  mediaType: content_type,
  bytes: size === null || size < 0 ? null : Math.round(size),
  url: content_url,
})

import { customFieldsOf, instantOf, recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Author, Interaction } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { CommentWire } from '../wire/comment.ts'
import { authorOf, isOfMerge, type Known } from './author.ts'
import { callOf } from './call.ts'
import { fileOf } from './file.ts'

/** A comment as what it was: a message, an internal note, or a call. */
export function saidOf(account: Account, comment: CommentWire, known: Known): Interaction {
  const at = instantOf(comment.created_at)
  const author = authorOf({ authorId: comment.author_id, via: comment.via }, known)
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
    automated: isAutomated(comment, author) ? true : null,
    body: bodyOf(words),
    attachments: comment.attachments.map(fileOf),
    sentAt: at,
    editedAt: null,
  }
}

/** `plain_body` may hold entities, and `body` is a kind of Markdown; the HTML is what people see. */
const wordsOf = ({ html_body, plain_body, body }: CommentWire) =>
  html_body === null ? { text: plain_body ?? body } : { html: html_body }

/** What Zendesk flags a mail with that a machine sent, such as an absence note. */
const SENT_BY_A_MACHINE = 4

const isAutomated = ({ via, metadata }: CommentWire, { role }: Author): boolean =>
  role === 'system' || role === 'bot' || isOfMerge(via) || metadata?.flags.includes(SENT_BY_A_MACHINE) === true

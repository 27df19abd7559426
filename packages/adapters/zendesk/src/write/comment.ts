import { findMarker, withMarker, writeOnce } from '@attune/adapter-kit'
import { htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { listComments } from '../endpoints/comments.ts'
import { checkTicketId } from '../endpoints/ticket.ts'
import type { CommentWire } from '../wire/comment.ts'
import { updateTicket } from './update-ticket.ts'

/** Under this name the key of a write is kept in an update's metadata, which no customer sees. */
const KEY = 'attune_key'

/** An internal note, marked as ours at its end for people to see. */
export function writeNote(account: Account, request: WriteText): Promise<Written> {
  const isOurs = (comment: CommentWire, key: string): boolean =>
    findMarker(comment.html_body ?? comment.body ?? '') === key || keyOf(comment) === key
  return writeComment(account, request, withMarker(request.text, request.key), false, isOurs)
}

/** A reply to the customer, without any mark they could see. */
export function writeReply(account: Account, request: WriteText): Promise<Written> {
  return writeComment(account, request, request.text, true, (comment, key) => keyOf(comment) === key)
}

const keyOf = ({ metadata }: CommentWire): unknown => metadata?.custom?.[KEY]

async function writeComment(
  account: Account,
  { conversation, key, signal }: WriteText,
  text: string,
  isPublic: boolean,
  isOurs: (comment: CommentWire, key: string) => boolean,
): Promise<Written> {
  checkTicketId(conversation)
  return writeOnce({
    key,
    signal,
    async find() {
      const { comments } = await listComments(account, conversation, { signal })
      // Only among what is as public as this one: a customer who copies a mark must not become invisible.
      return comments.find((comment) => comment.public === isPublic && isOurs(comment, key))?.id ?? null
    },
    async write() {
      // Without `public`, a comment is what the ticket's last one was.
      const comment = { html_body: htmlOfText(text), public: isPublic }
      const change = { comment, metadata: { [KEY]: key } }
      const { audit } = await updateTicket(account, conversation, change, { repeatable: false, signal })
      return audit?.events.find(({ type }) => type === 'Comment')?.id ?? null
    },
  })
}

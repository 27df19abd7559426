import { recordOf } from '@attune/adapter-kit'
import { bodyOf } from '@attune/adapter-kit/body'
import type { Attachment, Author, Interaction, Message, Note } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { AttachmentWire } from '../wire/attachment.ts'
import { timeOf } from '../wire/time.ts'
import type { TransactionWire } from '../wire/transaction.ts'

/** The record fields of one transaction. */
export const recordOfTransaction = ({ connection, observedAt }: Account, transaction: TransactionWire) =>
  recordOf({
    system: SYSTEM,
    connection,
    type: 'transaction',
    id: transaction.id,
    createdAt: timeOf(transaction.Created),
    observedAt: observedAt(),
  })

/** `Create` and `Correspond` are public, `Comment` is what colleagues write for each other. */
export function messageOrNote(
  account: Account,
  transaction: TransactionWire,
  author: Author,
  parts: readonly AttachmentWire[],
): Interaction {
  const record = recordOfTransaction(account, transaction)
  const at = timeOf(transaction.Created)
  const words = { text: wordsIn(parts, 'text/plain'), html: wordsIn(parts, 'text/html') }
  if (transaction.Type === 'Comment') {
    const note: Note = { ...record, type: 'note', author, text: bodyOf({ ...words, mail: false }).text, at }
    return note
  }
  const message: Message = {
    ...record,
    type: 'message',
    author,
    visibility: 'public',
    automated: author.role === 'system' ? true : null,
    body: bodyOf(words),
    attachments: parts.filter(({ Filename }) => Filename !== null).map((part) => fileOf(account, transaction, part)),
    sentAt: at,
    editedAt: null,
  }
  return message
}

/** The first part without a file name is the body; a mail may carry it as plain text and as HTML. */
const wordsIn = (parts: readonly AttachmentWire[], type: string): string | null =>
  parts.find(({ ContentType, Filename }) => ContentType === type && Filename === null)?.Content ?? null

function fileOf({ baseUrl }: Account, transaction: TransactionWire, part: AttachmentWire): Attachment {
  const name = part.Filename
  return {
    id: part.id,
    name,
    mediaType: part.ContentType,
    bytes: part.ContentLength,
    url: `${baseUrl}/Ticket/Attachment/${transaction.id}/${part.id}/${encodeURIComponent(name ?? '')}`,
  }
}

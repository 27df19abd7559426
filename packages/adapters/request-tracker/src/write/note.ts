import { findMarker, RejectedError, wireObject, withMarker, writeOnce } from '@attune/adapter-kit'
import type { CallOptions, WriteText, Written } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'
import { listAttachments } from '../endpoints/attachments.ts'
import { listHistory } from '../endpoints/history.ts'
import { getTicket } from '../endpoints/ticket.ts'
import { nameOf } from '../map/author.ts'

const doneWire = z.union([z.array(z.string()), wireObject({})])

/** A comment, marked as ours at its end. */
export function writeNote(account: Account, request: WriteText): Promise<Written> {
  const { conversation, text, key, signal } = request
  return writeOnce({
    key,
    signal,
    find: (key) => findOwn(account, request, 'Comment', (words) => findMarker(words) === key),
    write: (key) => say(account, conversation, 'comment', withMarker(text, key), signal),
  })
}

/**
 * A reply to the customer. It carries no mark – the customer has no use for one – so an earlier attempt is known by its
 * words: the same reply by us, with no reply after it.
 */
export async function writeReply(
  account: Account,
  request: WriteText,
  self: (options: CallOptions) => Promise<string | null>,
): Promise<Written> {
  const { conversation, text, key, signal } = request
  const us = await self({ signal })
  const isOurs = (words: string): boolean => squeezed(words) === squeezed(text)
  return writeOnce({
    key,
    signal,
    find: () => findOwn(account, request, 'Correspond', isOurs, us),
    write: () => say(account, conversation, 'correspond', text, signal),
  })
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function findOwn(
  account: Account,
  { conversation, signal }: WriteText,
  type: 'Comment' | 'Correspond',
  isOurs: (words: string) => boolean,
  by: string | null = null,
): Promise<string | null> {
  const [history, parts] = await Promise.all([
    listHistory(account, conversation, { signal }),
    listAttachments(account, conversation, { signal }),
  ])
  const candidates = history.filter(({ Type }) => Type === type)
  const last = candidates.slice(-1).filter(({ Creator }) => Creator !== null && (by === null || nameOf(Creator) === by))
  const looked = type === 'Correspond' ? last : candidates
  const found = looked.find(({ id }) =>
    parts.some(({ TransactionId, Content }) => TransactionId === id && Content !== null && isOurs(Content)),
  )
  return found?.id ?? null
}

/** The id of what was written stands only in the address of the answer. */
async function say(
  account: Account,
  conversation: string,
  how: 'comment' | 'correspond',
  text: string,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const answer = account.client.json(doneWire, {
    method: 'POST',
    path: `ticket/{id}/${how}`,
    params: { id: conversation },
    json: { Content: text, ContentType: 'text/plain' },
    needs: how === 'comment' ? 'the right CommentOnTicket' : 'the right ReplyToTicket',
    signal,
  })
  const { headers } = await answer.catch(async (error) => {
    // RT calls a ticket that is not there a message that could not be recorded.
    if (error instanceof RejectedError) await getTicket(account, conversation, { signal })
    throw error
  })
  return /\/transaction\/(\d+)$/.exec(headers.get('location') ?? '')?.[1] ?? null
}

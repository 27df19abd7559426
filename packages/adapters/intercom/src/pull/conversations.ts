import { createTimestampScan, ifThere, instantOf } from '@attune/adapter-kit'
import type { Conversation, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { MOST_PER_PAGE, search } from '../endpoints/search.ts'
import { tombstoneOf } from '../map/tombstone.ts'
import { type ConversationRow, conversationsWire, startingAfter } from '../wire/search.ts'
import { allOrNone } from './all-or-none.ts'
import { nextDeletions } from './deletions.ts'
import { checkOrder } from './in-order.ts'
import { type Position, positions, secondBefore } from './position.ts'
import { wholeConversation } from './whole-conversation.ts'

/**
 * The search sorts by its index, which lags behind, and shows the record as it is: a row can stand where it no longer
 * belongs. What changed within so short a time moves nothing, so that the rows behind it are not skipped.
 */
const settleMs = 30_000
const scan = createTimestampScan({ settleMs })
const key = ({ id, updated_at }: ConversationRow) => ({ id, at: instantOf(updated_at) })

export async function pullConversations(
  account: Account,
  { cursor, since, limit = 50, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  const start = { scan: scan.start(since), after: null, gone: null }
  const position: Position = cursor === undefined ? start : positions.decode(cursor)
  const most = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  // The changes are all told; what is left over are deletions.
  const { changes, more, next, readAt } =
    position.gone?.pending === true
      ? { changes: [], more: false, next: position, readAt: position.gone.since }
      : await nextChanges(account, position, most, signal)
  const gone = position.gone ?? { since: since ?? readAt, told: [], pending: false }
  if (more) return { items: changes, cursor: positions.encode({ ...next, gone }), more }
  const deletions = await nextDeletions(account, gone, most - changes.length, { signal })
  const seen = { connection: account.connection, observedAt: account.now() }
  return {
    items: [...changes, ...deletions.rows.map((row) => tombstoneOf(seen, row))],
    cursor: positions.encode({ ...next, gone: deletions.gone }),
    more: deletions.gone.pending,
  }
}

async function nextChanges(account: Account, position: Position, perPage: number, signal: AbortSignal | undefined) {
  const changedAfter = secondBefore(position.scan.from)
  const query = { changedAfter, perPage, after: position.after, signal }
  const { body, readAt } = await search(account.client, 'conversations/search', conversationsWire, query)
  const { conversations: rows, pages } = body
  checkOrder(rows, readAt, settleMs)
  const after = startingAfter(pages)
  const full = after !== null || (pages === null && rows.length >= perPage)
  const { fresh, next, more } = scan.step(position.scan, { rows, key, full, readAt })
  // A conversation deleted since the list was read does not end the pull.
  const whole = await allOrNone(fresh, signal, ({ id }, either) =>
    ifThere(() => wholeConversation(account, id, { signal: either })),
  )
  const changes = whole.filter((conversation) => conversation !== null)
  return { changes, more, readAt, next: { ...position, scan: next, after: more && next.page > 1 ? after : null } }
}

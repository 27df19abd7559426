import { instantOf, recordOf } from '@attune/adapter-kit'
import { deterministicId, type Merge } from '@attune/core'
import { type Account, origin, SYSTEM } from '../account.ts'
import type { CommentWire } from '../wire/comment.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { isOfMerge } from './author.ts'

/** What Zendesk tags a ticket with that went into another. Agents cannot change a closed ticket's tags, so it stays. */
const WENT_INTO_ANOTHER = 'closed_by_merge'

const isGone = ({ tags, status }: TicketWire): boolean => status === 'closed' && tags.includes(WENT_INTO_ANOTHER)

/** The merges that the comments tell of: one for each ticket that was taken in, and the one this ticket went into. */
export function mergesOf(account: Account, comments: readonly CommentWire[], ticket: TicketWire): Merge[] {
  // Where a comment does not say what wrote it: the last one of a ticket that went into another says into which.
  const goodbye = isGone(ticket) ? comments.at(-1) : undefined
  return comments
    .filter((comment) => isOfMerge(comment.via) || comment === goodbye)
    .flatMap((comment) => toldBy(account, comment, ticket))
}

function toldBy(account: Account, comment: CommentWire, ticket: TicketWire): Merge[] {
  const at = instantOf(comment.created_at)
  const { from, into } = endsOf(comment, ticket)
  const merge = (other: string, direction: Merge['direction']): Merge => ({
    ...recordOf({ ...origin(account), type: 'merge', id: `${comment.id}/${other}`, createdAt: at }),
    type: 'merge',
    actor: null,
    direction,
    otherConversationId: deterministicId({ system: SYSTEM, connection: account.connection, type: 'ticket', id: other }),
    at,
  })
  return [...from.map((other) => merge(other, 'from')), ...into.map((other) => merge(other, 'into'))]
}

function endsOf({ via, body }: CommentWire, ticket: TicketWire): { from: string[]; into: string[] } {
  const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== ticket.id)
  const told = { from: idsAt(via?.source?.from), into: idsAt(via?.source?.to) }
  const from = others(told.from)
  const into = others(told.into)
  if (from.length + into.length > 0) return { from, into }
  // Not told in `source`, so in the sentence that Zendesk wrote.
  const named = others(numbersIn(body))
  return isGone(ticket) ? { from: [], into: named.slice(0, 1) } : { from: named.slice(0, 1), into: [] }
}

const idsAt = (end: { ticket_id: string | null; ticket_ids: string[] } | null | undefined): string[] =>
  end == null ? [] : [...(end.ticket_id === null ? [] : [end.ticket_id]), ...end.ticket_ids]

const numbersIn = (text: string | null): string[] =>
  (text?.slice(0, 2000).match(/#\d{1,17}/g) ?? []).map((n) => n.slice(1))

import { instantOf, type RatingScale, ratingOf, recordOf } from '@attune/adapter-kit'
import type { Rated } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { AuditWire } from '../wire/audit.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { authorOf, type Known } from './author.ts'

const thumbs: RatingScale = { kind: 'thumbs', levels: ['bad', 'good'], asked: ['offered'] }

/** The ticket's rating as it is now. The audits tell when it was given. */
export function ratedOf(account: Account, ticket: TicketWire, audits: readonly AuditWire[], known: Known): Rated[] {
  const told = ticket.satisfaction_rating
  const rating = ratingOf(thumbs, told?.score, told?.comment ?? null)
  if (told === null || rating === null) return []
  const given = audits.findLast(({ events }) => events.some(({ type }) => type === 'SatisfactionRating'))
  const at = instantOf(given?.created_at ?? null)
  return [
    {
      ...recordOf({
        ...origin(account),
        type: 'satisfaction_rating',
        // Until it is answered it has no id of its own; a ticket has one rating.
        id: `${ticket.id}/rating`,
        createdAt: at,
        customFields: { score: told.score, ...(told.reason === null ? {} : { reason: told.reason }) },
      }),
      type: 'rating',
      author: authorOf({ authorId: ticket.requester_id, via: null }, known),
      rating,
      at,
    },
  ]
}

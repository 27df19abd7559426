import { customFieldsOf, instantOf, type RatingScale, ratingOf } from '@attune/adapter-kit'
import type { Rated } from '@attune/core'
import type { Account } from '../account.ts'
import type { RatingWire } from '../wire/rating.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { requesterOf } from './author.ts'
import { recordIn } from './record.ts'

/**
 * Freshdesk's codes, worst first. They are no numbers to count with: neutral is 100. A survey with fewer faces uses some
 * of them. That the outer ones and 100 mean what they do is documented; the middle ones are taken to lie between.
 */
const scale: RatingScale = { kind: 'csat', levels: [-103, -102, -101, 100, 101, 102, 103] }

/** `null` = no code that we know. */
export function ratedOf(account: Account, ticket: TicketWire, wire: RatingWire): Rated | null {
  const code = wire.ratings?.default_question
  const rating = ratingOf(scale, typeof code === 'number' ? code : null, wire.feedback)
  if (rating === null) return null
  const customFields = customFieldsOf({ ratings: wire.ratings, survey_id: wire.survey_id })
  const requester = requesterOf(ticket)
  const author = wire.user_id === null || wire.user_id === requester.id ? requester : other(wire.user_id)
  const at = instantOf(wire.created_at)
  return {
    ...recordIn(account, 'satisfaction_rating', wire.id, wire, { customFields }),
    ...{ type: 'rating', author, rating, at },
  }
}

const other = (id: string) => ({ role: 'customer', id, name: null }) as const

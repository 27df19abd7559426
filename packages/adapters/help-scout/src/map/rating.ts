import { ratingOf, recordOf } from '@attune/adapter-kit'
import type { Rated } from '@attune/core'
import type { Origin } from '../origin.ts'
import type { Thread } from '../wire/thread.ts'
import { personName } from './person-name.ts'

const scale = { kind: 'csat', levels: ['not_good', 'okay', 'great'] } as const

/** The rating a customer gave to a reply; it comes with the reply, without a time of its own. */
export function ratedOf({ id, rating, customer }: Thread, origin: Origin): Rated | null {
  const given = rating === null ? null : ratingOf(scale, rating.rating, rating.comments)
  if (given === null) return null
  return {
    ...recordOf({ ...origin, type: 'rating', id: `${id}/rating` }),
    type: 'rating',
    author: {
      role: 'customer',
      id: customer?.id ?? null,
      name: customer === null ? null : personName(customer.first, customer.last),
    },
    rating: given,
    at: null,
  }
}

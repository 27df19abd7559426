import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import type { Account } from '../account.ts'
import { type RatingWire, ratingsWire } from '../wire/rating.ts'
import { wholeSeconds } from './whole-seconds.ts'

/** What a customer gave for one ticket; more than one when they were asked again. */
export async function ratingsOfTicket(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<RatingWire[]> {
  return (await client.json(ratingsWire, { path: 'tickets/{id}/satisfaction_ratings', params: { id }, signal })).body
}

export interface RatingsQuery extends CallOptions {
  from: Instant
  page: number
  perPage: number
}

/** Ratings of all tickets, in no order that Freshdesk promises. */
export function listRatings(
  { client }: Account,
  { from, page, perPage, signal }: RatingsQuery,
): Promise<HttpAnswer<RatingWire[]>> {
  const query = { created_since: wholeSeconds(from), page, per_page: perPage }
  return client.json(ratingsWire, { path: 'surveys/satisfaction_ratings', query, signal })
}

import { ifThere, instantOf, nextLink } from '@attune/adapter-kit'
import type { CallOptions, Conversation } from '@attune/core'
import type { Account } from '../account.ts'
import { listRatings } from '../endpoints/ratings.ts'
import type { People } from '../people.ts'
import type { RatingWire } from '../wire/rating.ts'
import { oneConversation } from './one-conversation.ts'
import type { PullPosition } from './position.ts'
import { startPass, stepPass } from './unordered-scan.ts'

const key = ({ id, created_at }: RatingWire) => ({ id, at: instantOf(created_at) })

/** Tickets that were rated since, one page of ratings at a time. Without the right to see ratings there are none. */
export async function stepRated(
  account: Account,
  people: People,
  position: PullPosition,
  { perPage, signal }: CallOptions & { perPage: number },
) {
  const began = position.begun ?? account.observedAt()
  const rated = position.rated ?? startPass(began)
  const query = { from: rated.from ?? began, page: rated.page, perPage, signal }
  const answer = await account.ratings.read(() => listRatings(account, query))
  if (answer === null) return { items: [], next: { ...position, rated }, more: false }
  const { body, headers, readAt } = answer
  const page = { rows: body, key, full: nextLink(headers) !== null, readAt }
  const { fresh, next, more } = stepPass(rated, page)
  const items: Conversation[] = []
  for (const id of new Set(fresh.map(({ ticket_id }) => ticket_id))) {
    const whole = id === null ? null : await ifThere(() => oneConversation(account, people, id, { signal }))
    if (whole !== null) items.push(whole)
  }
  return { items, next: { ...position, rated: next }, more }
}

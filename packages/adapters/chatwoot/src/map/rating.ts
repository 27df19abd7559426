import { type RatingScale, ratingOf, recordOf } from '@attune/adapter-kit'
import type { Customer, Rated } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { MessageWire } from '../wire/message.ts'

const scale: RatingScale = { kind: 'csat', levels: [1, 2, 3, 4, 5], asked: ['asked'] }

export const isSurvey = ({ content_type }: MessageWire): boolean => content_type === 'input_csat'

/** A survey is a message that the customer's answer is written into. When it was given is not told there. */
export function ratingIn(
  { connection, observedAt }: Account,
  message: MessageWire,
  customer: Customer | null,
): Rated | null {
  const answer = message.content_attributes?.submitted_values.csat_survey_response ?? null
  const rating = ratingOf(scale, answer?.rating ?? 'asked', answer?.feedback_message ?? null)
  if (rating === null) return null
  const id = customer?.source?.id
  return {
    ...recordOf({ system: SYSTEM, connection, type: 'csat', id: message.id, observedAt: observedAt() }),
    type: 'rating',
    author: { role: 'customer', id: id === undefined ? null : `contact:${id}`, name: customer?.names.display ?? null },
    ...{ rating, at: null },
  }
}

import { orNull, wireId, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'

export const ratingWire = wireObject({
  id: wireId,
  survey_id: orNull(wireId),
  ticket_id: orNull(wireId),
  user_id: orNull(wireId),
  feedback: wireText,
  /** By question; the survey's own is `default_question`. */
  ratings: orNull(z.record(z.string(), z.unknown())),
  created_at: wireTime,
})
export type RatingWire = z.output<typeof ratingWire>

export const ratingsWire = z.array(ratingWire)

import { orNull, wireId, wireList, wireNumber, wireObject, wireText, wireTime } from '@attune/adapter-kit'
import * as z from 'zod'
import { metaWire } from './meta.ts'

/** `rating_scale` has a rating, `open_ended` a value, `skipped` neither. */
const answerWire = wireObject({
  type: wireText,
  rating: wireNumber,
  rating_category: wireText,
  value: wireText,
  created_at: wireTime,
  updated_at: wireTime,
})

/** What somebody answered to a CSAT survey. */
export const surveyResponseWire = wireObject({
  id: wireId,
  responder_id: orNull(wireId),
  subjects: wireList(wireObject({ id: orNull(wireId), type: wireText })),
  survey: orNull(wireObject({ id: orNull(wireId), version: wireNumber })),
  answers: wireList(answerWire),
})
export type SurveyResponseWire = z.output<typeof surveyResponseWire>

export const surveyResponsesWire = wireObject({ survey_responses: z.array(surveyResponseWire), meta: metaWire })

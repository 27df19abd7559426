import { customFieldsOf, instantOf, type RatingScale, ratingOf, recordOf } from '@attune/adapter-kit'
import type { Rated } from '@attune/core'
import { type Account, origin } from '../account.ts'
import type { SurveyResponseWire } from '../wire/survey-response.ts'
import { authorOf, type Known } from './author.ts'

/** Numbers or faces, an answer is a rating from 1 to 5; a survey with fewer choices leaves some of them out. */
const scale: RatingScale = { kind: 'csat', levels: [1, 2, 3, 4, 5] }

/** The rating in an answer to a CSAT survey, with the words beside it. Without one, none: it may only have been offered. */
export function surveyRatingsOf(account: Account, responses: readonly SurveyResponseWire[], known: Known): Rated[] {
  return responses.flatMap((response) => {
    const given = response.answers.find(({ type, rating }) => type === 'rating_scale' && rating !== null)
    const words = response.answers.flatMap(({ type, value }) => (type === 'open_ended' ? (value ?? []) : []))
    const rating = ratingOf(scale, given?.rating, words.length === 0 ? null : words.join('\n'))
    if (given === undefined || rating === null) return []
    const at = instantOf(given.created_at)
    return [
      {
        ...recordOf({
          ...origin(account),
          ...{ type: 'survey_response', id: response.id, createdAt: at, updatedAt: instantOf(given.updated_at) },
          customFields: customFieldsOf([
            ['rating_category', given.rating_category],
            ['survey_id', response.survey?.id ?? null],
          ]),
        }),
        type: 'rating' as const,
        author: authorOf({ authorId: response.responder_id ?? known.ticket.requester_id, via: null }, known),
        rating,
        at,
      },
    ]
  })
}

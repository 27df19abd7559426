import type { Evidence } from '@attune/core'
import { lookBack, type Story } from '../story.ts'
import { heard, quote, type Utterance } from '../utterance.ts'

/** Data that stay the same through a conversation. Dates and amounts may rightly be asked for more than once. */
const lasting = new Set(['order-number', 'phone', 'email', 'name', 'address', 'postcode', 'account', 'photo'])
/** An answer further back than this many messages is forgotten. */
const LOOK_BACK = 40

export const isLasting = (datum: string): boolean => lasting.has(datum)

/** Where the customer has already given a datum that does not change. */
export function givenBefore(story: Story, datum: string, utterance: Utterance): Evidence | undefined {
  return isLasting(datum) ? (story.given.get(datum) ?? answerTo(datum, story, utterance)) : undefined
}

/** A bare long number right after the service side asked for this datum is that datum. */
function answerTo(datum: string, story: Story, until: Utterance): Evidence | undefined {
  if (!story.given.has('number')) return undefined
  for (const answer of lookBack(story, until, LOOK_BACK)) {
    const before = story.utterances[answer.index - 1]
    if (before?.side !== 'service' || answer.side !== 'customer') continue
    const number = heard(answer, 'gives-datum').find(({ data }) => data.datum === 'number')
    if (number && heard(before, 'asks-datum').some(({ data }) => data.datum === datum)) return quote(answer, number)
  }
  return undefined
}

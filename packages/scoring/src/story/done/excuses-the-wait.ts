import type { Signal } from '@attune/language'
import { covering } from '../text/covering.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'
import { reasonOfWait } from './wait-cause.ts'

/**
 * Tells which apologies of a message are part of a bare "please wait": "Sorry, please hold." is sorry for the moment it
 * takes, whatever the customer came for.
 */
export function excusesTheWait(utterance: Utterance): (apology: Signal) => boolean {
  const notices = heard(utterance, 'wait-notice')
  if (notices.length === 0 || notices.some(({ data }) => data.estimate === true) || reasonOfWait(utterance))
    return () => false
  const isAsking = covering(notices.map(({ span }) => sentenceAround(utterance.text, span)))
  return ({ span, data }) => data.grade !== 'owned' && data.object !== true && isAsking(span)
}

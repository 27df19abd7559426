import { heard, type Utterance } from './utterance.ts'

/** "还在吗", "hello?", "any news?" */
const SHORT = 4

/**
 * Whether the customer has to ask if anybody is still there: words that say so, or a bare question of a few words that
 * is about nothing else.
 */
export function chases(utterance: Utterance): boolean {
  if (heard(utterance, 'check-in', 'urgency', 'already-told', 'not-resolved').length > 0) return true
  if (heard(utterance, 'complaint').some(({ data }) => data.about === 'delay' || data.topic === 'delay')) return true
  const asks = heard(utterance, 'question', 'greeting').length > 0
  return (
    asks && utterance.reading.length.words <= SHORT && heard(utterance, 'request', 'gives-datum', 'thanks').length === 0
  )
}

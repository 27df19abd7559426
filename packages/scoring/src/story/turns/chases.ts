import { heard, type Utterance } from '../utterance.ts'
import { asksForPresence } from './asks-for-presence.ts'

/** "查到了吗", "have you found it?" */
const SHORT = 5

/** Whether a customer who is waiting has to ask: for somebody to be there, for news, or for what was said before. */
export function chases(utterance: Utterance): boolean {
  if (asksForPresence(utterance) || heard(utterance, 'urgency', 'already-told', 'not-resolved').length > 0) return true
  if (heard(utterance, 'complaint').some(({ data }) => data.about === 'delay' || data.topic === 'delay')) return true
  const aside = heard(utterance, 'request', 'gives-datum', 'thanks').length > 0
  return !aside && heard(utterance, 'question').length > 0 && utterance.reading.length.words <= SHORT
}

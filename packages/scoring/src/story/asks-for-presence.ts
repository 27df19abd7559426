import { heard, type Utterance } from './utterance.ts'

/** "Hello?", "还在吗" */
const BARE = 3
/** "Is anybody there?", "请问有人在吗" */
const SHORT = 6

/** Whether the customer asks if anybody is there: a question of a few words that holds nothing but a call. */
export function asksForPresence(utterance: Utterance): boolean {
  if (heard(utterance, 'check-in').length > 0) return true
  if (heard(utterance, 'question').length === 0) return false
  const { words } = utterance.reading.length
  return words <= BARE || (words <= SHORT && heard(utterance, 'greeting', 'urgency').length > 0)
}

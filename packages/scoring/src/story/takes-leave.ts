import { needs } from './needs.ts'
import { onceIn } from './once.ts'
import { beforeTurn } from './story.ts'
import { heard, heardOf } from './utterance.ts'

/**
 * Whether the customer brings the conversation to its end: goodbye, solved, or thanks that answer neither "one moment"
 * nor a question. Whoever still needs something is not leaving.
 */
export const takesLeave = onceIn((story, utterance): boolean => {
  if (heardOf(utterance, needs).length > 0) return false
  const before = beforeTurn(story, utterance)
  // 修完第二天灯又亮了: with their first words nobody tells that it is solved.
  if (heard(utterance, 'goodbye').length > 0 || (before && heard(utterance, 'resolved').length > 0)) return true
  if (heard(utterance, 'thanks', 'gratitude').length === 0) return false
  return before !== undefined && heard(before, 'wait-notice', 'asks-datum').length === 0
})

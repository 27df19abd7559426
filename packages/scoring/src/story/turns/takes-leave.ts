import { needs } from '../asked/needs.ts'
import { questionsIn } from '../asked/questions-in.ts'
import { onceIn } from '../once.ts'
import { beforeTurn } from '../story.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'

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
  if (before && utterance.reading.length.words > NOD && isAsked(before)) return false
  return before !== undefined && heard(before, 'wait-notice', 'asks-datum').length === 0
})

/** “Thanks, they are 4 and 7” answers; “no, thank you” to “anything else?” leaves. */
const isAsked = (before: Utterance): boolean =>
  questionsIn(before).length > 0 && heard(before, 'further-help', 'check-in', 'closing').length === 0
const NOD = 5

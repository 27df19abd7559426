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
  if (heard(utterance, 'goodbye').length > 0) return true
  // 修完第二天灯又亮了: with their first words nobody tells that it is solved; 到了 to 您到机场了吗 answers and stays.
  if (before && !isAsked(before) && heard(utterance, 'resolved').some(({ strength }) => strength > FAINT)) return true
  if (heard(utterance, 'thanks', 'gratitude').length === 0) return false
  if (before && utterance.reading.length.words > NOD && isAsked(before)) return false
  return before !== undefined && heard(before, 'wait-notice', 'asks-datum').length === 0
})

/** “Thanks, they are 4 and 7” answers; “no, thank you” to “anything else?” leaves. */
const isAsked = (before: Utterance): boolean =>
  questionsIn(before).length > 0 && heard(before, 'further-help', 'check-in', 'closing').length === 0
const NOD = 5
/** 到了, by itself, may be where somebody has got to. */
const FAINT = 0.4

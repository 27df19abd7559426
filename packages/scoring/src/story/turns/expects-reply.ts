import { needs } from '../asked/needs.ts'
import { onceIn } from '../once.ts'
import { beforeTurn } from '../story.ts'
import { heard } from '../utterance.ts'
import { stepsAway } from './steps-away.ts'
import { takesLeave } from './takes-leave.ts'

/** "ok", "好的", "嗯嗯" */
const NOD = 3

/** Whether a customer's message waits for an answer. A nod, thanks or a goodbye does not; the first words always do. */
export const expectsReply = onceIn((story, utterance): boolean => {
  const before = beforeTurn(story, utterance)
  if (!before) return true
  if (stepsAway(utterance)) return false
  if (heard(utterance, ...needs, 'gives-datum').length > 0) return true
  if (takesLeave(story, utterance) || heard(utterance, 'thanks', 'withdraws').length > 0) return false
  const wasAsked = heard(before, 'question', 'asks-datum').length > 0 && heard(before, 'further-help').length === 0
  return wasAsked || utterance.reading.length.words > NOD
})

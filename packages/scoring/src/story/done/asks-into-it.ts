import type { Signal } from '@attune/language'
import { questionsIn } from '../asked/questions-in.ts'
import { once } from '../once.ts'
import { harsh } from '../tone/harsh.ts'
import { closesTalk } from '../turns/closes-talk.ts'
import { heard } from '../utterance.ts'

/**
 * What a service message asks to understand the matter: “What does the screen say?”, 是哪一箱少了? “How would you rate us?” and
 * a reproach ask nothing of it. `null` when it does not ask.
 */
export const asksIntoIt = once((utterance): Signal | null => {
  const [asked] = questionsIn(utterance)
  return !asked || closesTalk(utterance) || heard(utterance, ...harsh, 'watches').length > 0 ? null : asked
})

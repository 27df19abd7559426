import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { takenUp } from '../text/shared-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import type { Promised } from './promise.ts'

/** How one says that something will not be done in time, or not at all. */
const withdraws =
  /\b(won't|will not|can't|cannot|can not|am not able to|are not able to|not be able to|unable to|couldn't) (make|be|keep|call|send|have|get|do|reach|meet|ring|e-?mail|write|manage|deliver|finish|refund)\b|\b(later|longer) than (i|we) (said|promised|told|thought)\b|\btake(s)? longer\b|\b(postponed?|delayed) (to|until|till)\b|[赶趕]不[上及到]|[来來]不及|[做办辦]不到了?|([要得会會])(推[迟遲]|延[后後迟遲]|[晚迟遲][一些点點])|比[说說]好的|比原[来來本]|延期|[没沒][办辦]法([在按依]|如期|准[时時]|準時)|(不能|[無无]法)([在按依]|如期|准[时時]|準時)/i

/** Words that speak of the promise itself. */
const promise =
  /\b(promised?|i said|i told you|we said|we told you|as agreed)\b|[说說]好|答[应應]|承[诺諾]|之前[说說]|[刚剛]才[说說]|原[本定来來]/i

/**
 * Where a service message tells that what was promised will not be done as promised: it speaks of the promise, takes up
 * its words, or is about a new time. A refusal of something else takes nothing back.
 */
export function takesBack(said: Utterance, { by, words }: Promised): Span | undefined {
  if (said.side !== 'service' || said.index <= by.index || said.automated) return undefined
  const sentence = withdrawalIn(said)
  if (!sentence) return undefined
  const speaksOfIt =
    promise.test(said.text) ||
    takenUp(said, words) !== null ||
    heard(said, 'promise').some(({ data }) => data.due === true)
  return speaksOfIt ? sentence : undefined
}

const withdrawalIn = once(({ text }): Span | null => {
  const found = withdraws.exec(text)
  return found && sentenceAround(text, [found.index, found.index + found[0].length])
})

import type { Span } from '@attune/core'
import { onceIn } from '../once.ts'
import { beforeTurn, lookBack } from '../story.ts'
import { countWords } from '../text/content-words.ts'
import { pattern } from '../text/pattern.ts'
import { takenUp, wordsOf } from '../text/shared-words.ts'
import type { Utterance } from '../utterance.ts'

/** “I said cancel”, 我說的是藍色: that it was said before. */
const saidSo = pattern('iu')`
  (?:^|[.!?。！？,，;；] ?)(?:(?:but|and|like) )?i (?:just |already |clearly )?(?:said|asked|told|wrote|meant|
    ordered)\b|
  (?:^|[。！？!?，,])(?:[可但]是|但)?我(?:[都就刚剛]|已[经經]|明明|[刚剛][才刚剛])?(?:[说說][的了过過]?|
    [讲講][的咗过過]|[问問要]的)[是係]?
`
/** “No.”, 不是: against what was answered. */
const against = /^\W{0,4}(?:no|nope|wrong|not (?:that|the|what))\b|^(?:不[是对對要]|唔[係系要]|[错錯]了)/iu
/** Words that come back when nothing says that they do. */
const LEAST = 2
/** Their share of what is said. */
const MOSTLY = 0.6
/** From so many words on it is no chance. */
const PLAIN = 3
/** Messages that are looked back at. */
const LOOK_BACK = 16
/** The words with which it begins. */
const BEGIN = 400

/** The words that come back, and whether there is no doubt about it. */
export interface ToldAgain {
  span: Span
  plainly: boolean
}

/** 我說我要退, after 想退掉剩下的: the same deed, in a sign that is too short to be compared. */
const insisting = pattern('u')`
  我[都就]?(?:[说說講讲话話][过過]?|係話|系话)[了咗]?[^，。！？,]{0,2}我?(?:就是|就)?[要想]([\u3400-\u9fff])|
  我(?:就是|只是|只)[要想]([\u3400-\u9fff])
`

/** Where a customer says that they want what they said they wanted; `null` when they do not. */
export function insists({ text }: Utterance, told: readonly Utterance[]): Span | null {
  const found = insisting.exec(text.slice(0, BEGIN))
  const deed = found?.[1] ?? found?.[2]
  return found && deed !== undefined && told.some((said) => said.text.includes(deed))
    ? [found.index, found.index + found[0].length]
    : null
}

/**
 * Where a customer tells once more what they had told before an answer that missed it: “No. Anna. 7731. Blue, M.”; `null`
 * when they do not.
 */
export const tellsOnceMore = onceIn((story, utterance): ToldAgain | null => {
  const begin = utterance.text.slice(0, BEGIN)
  const says = saidSo.test(begin)
  if (!utterance.startsTurn || !(says || against.test(begin))) return null
  const answer = beforeTurn(story, utterance)
  if (!answer || answer.automated) return null
  const told = lookBack(story, utterance, LOOK_BACK).filter(
    ({ side, index }) => side === 'customer' && index < answer.turnStart,
  )
  const again = takenUp(utterance, told)
  const insisted = again ? null : insists(utterance, told)
  if (insisted) return { span: insisted, plainly: true }
  if (!again) return null
  const isMostly = again.count >= LEAST && again.count >= countWords(wordsOf(utterance)) * MOSTLY
  return says || isMostly ? { span: again.span, plainly: says || again.count >= PLAIN } : null
})

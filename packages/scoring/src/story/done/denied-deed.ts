import type { Evidence } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { questionsIn } from '../asked/questions-in.ts'
import { onceIn } from '../once.ts'
import { lookBack } from '../story.ts'
import { contentWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround } from '../text/sentence-around.ts'
import { heard, heardOf, quote, type Utterance } from '../utterance.ts'
import { deedsIn } from './deeds.ts'
import { anotherWay } from './failed-advice.ts'
import { ownPromises, received } from './promise.ts'
import { actsIn } from './promised-act.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16
/** What a message may bring besides the deed that it claims again. */
const more: readonly SignalKind[] = ['guidance', 'option', 'alternative', 'hand-off', 'explanation', 'asks-datum']

/** “They are not there”, “still down”, 还是断的: what was said to be done is not so. */
const denies = pattern('iu')`
  \b(?:still|not (?:there|here|back|so|true|working|fixed|done|restored|arrived|in)|nothing|
    (?:is|are|does|do|did|has|have|was)n[’']t|(?:is|are|does|do|did|has|have|was) not|
    no (?:refund|change|difference|sign|money|parcel|call|e-?mail|photos?))\b|^\W*no\b[,.!]|
  [还還]是|[还還][没沒]|仍|依[旧舊然]|[没沒]有?(?:[到收好修见見看退]|用|[变變])|^\P{L}*[没沒]有?(?=[，,。！!])|
  不[行对對见見]|[没沒]有啊
`

/**
 * Where the customer denied a deed that a message claims again and brings nothing besides: “I have restored your photos.”
 * “They are not there.” “I have restored your photos.” `null` when nothing is claimed again, or nobody denied it.
 */
export const deniedDeed = onceIn((story, utterance): Evidence | null => {
  const claimed = deedsIn(utterance)
  if (claimed.length === 0 || anotherWay.test(head(utterance.text)) || bringsMore(utterance)) return null
  let denial: Utterance | undefined
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.turn === utterance.turn) continue
    if (said.side === 'customer') {
      if (received(said)) return null
      if (isDenial(said)) denial ??= said
    } else if (denial && claimed.every(({ span }) => isAmong(clauseAround(utterance.text, span), said)))
      return quote(denial)
  }
  return null
})

const bringsMore = (utterance: Utterance): boolean =>
  heardOf(utterance, more).length > 0 || ownPromises(utterance).length > 0 || questionsIn(utterance).length > 0

const isDenial = (said: Utterance): boolean =>
  questionsIn(said).length === 0 &&
  (heard(said, 'not-resolved', 'repeated-complaint').length > 0 || denies.test(head(said.text)))

/** Whether an earlier message claimed the same: the same acts, and no word that it did not have. */
function isAmong(claim: string, earlier: Utterance): boolean {
  const acts = [...actsIn(claim)]
  const words = contentWords(claim.replace(again, ' '))
  return deedsIn(earlier).some(({ span }) => {
    const before = clauseAround(earlier.text, span)
    const [had, said] = [actsIn(before), new Set(contentWords(earlier.text).map(({ key }) => key))]
    return (
      acts.length + words.length > 0 && acts.every((act) => had.has(act)) && words.every(({ key }) => said.has(key))
    )
  })
}
/** 现在已经修好了: a word of when makes it no other deed. */
const again = /[现現]在|[刚剛]才?|[这這]就|今天|\b(?:today|just)\b/giu

import type { Evidence, Span } from '@attune/core'
import { once, onceIn } from '../once.ts'
import { lookBack, type Story } from '../story.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { sharedWords } from '../text/shared-words.ts'
import { heard, quote, type Utterance } from '../utterance.ts'
import { deedsIn } from './deeds.ts'
import { ownPromises } from './promise.ts'
import { triedBefore } from './tried-before.ts'

/** No more instructions of a message are looked for in what was said before. */
const MOST = 24
/** Messages that are looked back at. */
const LOOK_BACK = 16
/** Share of an instruction's words that make it the same one. */
const SAME = 0.6
/** Words that must come back, unless it is said word for word. */
const LEAST = 2
/** The same step for a reason, or in another way. */
export const anotherWay =
  /this time|because|so that|different|instead|longer|other |[这這]次|[换換另]|因[为為]|不同|久一[点點]/i

/** An instruction that had been given before, or done unasked, and of which the customer said that it did not help. */
export interface FailedAdvice {
  span: Span
  /** Where it was given before, the latest first; where nobody had given it, the words of the customer who had done it. */
  before: Evidence[]
}

/** Advice of a message that had already failed; `null` when there is none. */
export const failedAdvice = onceIn((story, utterance): FailedAdvice | null => {
  if (anotherWay.test(utterance.text)) return null
  for (const span of instructionsIn(utterance)) {
    const before = advisedBefore(story, utterance, utterance.text.slice(...span))
    if (before.length > 0) return { span, before }
  }
  return saidOver(story, utterance) ?? toldAsDone(story, utterance)
})

/** “I have already cleared the cache.” “Please clear your cache”: nobody had advised it, and it is known not to help. */
function toldAsDone(story: Story, utterance: Utterance): FailedAdvice | null {
  if (deedsIn(utterance).length > 0 || ownPromises(utterance).length > 0) return null
  const told = instructionsIn(utterance)
  const [span] = told
  const done = span && triedBefore(story, utterance, told)
  return done ? { span, before: [quote(done.by, done.span)] } : null
}

/** “When you see it, please log out and in again”: the step as it was asked for before, word for word among others. */
function saidOver(story: Story, utterance: Utterance): FailedAdvice | null {
  const text = head(utterance.text).toLowerCase()
  let failed = ''
  for (const said of lookBack(story, utterance, LOOK_BACK)) {
    if (said.turn === utterance.turn) continue
    if (said.side === 'customer') failed += `${head(said.text)}\n`
    else
      for (const { 1: step = '', index } of head(said.text).matchAll(askedFor)) {
        const at = text.indexOf(step.toLowerCase())
        if (at < 0 || step.length < (isChinese(step) ? LEAST_HAN : LEAST_LETTERS)) continue
        if (!failed.split('\n').some((told) => triedInVain(told, step))) continue
        const before = [quote(said, [index, index + step.length])]
        return { span: [at, at + step.length], before }
      }
  }
  return null
}
/** What stands behind a please. */
const askedFor = pattern('giu')`
  (?:\bplease|\bkindly|\btry|\byou (?:need|have) to|[请請][您你]?|麻[烦煩][您你]?)(?:just|[再先试試])? ?
    ([^.!?。！？，,\n]{3,80})
`
const LEAST_LETTERS = 8
const LEAST_HAN = 3

/** “重启三次了，还是错误9”, “did that, same red message”: the step by its name or as done, and that the matter is as before. */
const asBefore = pattern('i')`
  \b(?:still|same|again|twice|(?:three|four|five|\d+) times|no (?:change|luck|difference|joy|good)|
    (?:did|does)(?:n[’']t| not) (?:help|work|change)|nothing (?:happen|chang)\w+)\b|
  [还還]是|依[然旧舊]|仍|照[样樣]|[没沒](?:[变變差用]|反[应應])|一[样樣]|又|[三四五两兩幾几][次遍回]
`
const didIt = pattern('i')`
  \b(?:i(?:[’']ve| have)?|already|just)? ?(?:did|done|tried|have)\b|
  [试試做弄照][^，。]{0,2}[过過了]|重[开開启啟装裝灌插登连連][^，。]{0,3}[过過了]
`
/** 插了, 清過了: a verb as done, which is the step's when it stands there too. */
const doneVerb = /([\u4e00-\u9fff])[过過了咗]/gu

/** “My speakers are fine”: what the step would look at is known not to be it. */
const isWell = pattern('i')`
  \b(?:is|are|works?|working|looks?) (?:all |perfectly |completely |absolutely |totally )?(?:fine|ok|okay|good|working|
    alright|in order)\b|[没沒][问問][题題]|[好正]好的|(?<!不)正常
`

function triedInVain(text: string, step: string): boolean {
  if (isWell.test(text) && !/[?？]/.test(text) && sharedWords(step, text) !== null) return true
  if (!asBefore.test(text) || text.includes('?') || text.includes('？')) return false
  if (didIt.test(text) || sharedWords(step, text) !== null) return true
  return [...text.slice(0, SHORT).matchAll(doneVerb)].some(([, verb = '']) => step.includes(verb))
}
/** Whoever only says that it was tried says so at the beginning. */
const SHORT = 80

/** “I don’t know what any of that means”, 你说的这些我不懂: said once more, it is no clearer. */
const notUnderstood = pattern('iu')`
  \b(?:don[’']t|do not|didn[’']t|can[’']t) (?:know what (?:any of )?(?:that|this|it)|understand|follow|
    get (?:it|that|any))|\bno idea what (?:that|this|you)|\b(?:lost me|double dutch|all greek)\b|
  [听聽看都也个個我]不(?:懂|明白)|[听聽看]唔[明懂]|唔[识識明]你
`

/** Sentences that tell the customer to do something. */
const instructionsIn = once((utterance): readonly Span[] => {
  const told = heard(utterance, 'guidance', 'order', 'advice', 'request').filter(({ data }) => data.asked !== true)
  const sentences = told.map(({ span }) => sentenceAround(utterance.text, span))
  return sentences
    .slice(0, MOST)
    .filter(([start], index) => sentences.findIndex((other) => other[0] === start) === index)
})

/** “Have you tried clearing your cache?”: advised as a question. */
const asksWhetherIn = once(({ text }): readonly Span[] =>
  matchesIn(asksWhether, head(text)).map(({ index, 0: said }): Span => [index, index + said.length]),
)
const asksWhether = pattern('giu')`
  \b(?:have you (?:already )?tried|did you try|could you try|can you try)\b[^.!?\n]{3,80}\?|
  [^，。！？\n]{0,4}(?:[试試][过過][^，。！？\n]{2,20}(?:[吗嗎没沒])|
    (?:有[没沒]有|是否)[^，。！？\n]{0,2}[试試]?[过過]?[^，。！？\n]{2,20})[?？]
`

function advisedBefore(story: Story, until: Utterance, step: string): Evidence[] {
  const words = countWords(contentWords(step))
  let failed = false
  return lookBack(story, until, LOOK_BACK).flatMap((said) => {
    if (said.side === 'customer') {
      failed ||=
        heard(said, 'not-resolved', 'already-told', 'repeated-complaint').length > 0 ||
        triedInVain(head(said.text), step) ||
        notUnderstood.test(head(said.text))
      return []
    }
    if (!failed || said.turn === until.turn) return []
    const same = [...instructionsIn(said), ...asksWhetherIn(said)].find((span) => {
      const earlier = said.text.slice(...span)
      const count = sharedWords(step, earlier)?.count ?? 0
      // “Please reinstall the app” has too few words of its own to compare; word for word it is the same.
      return (count >= LEAST && count >= words * SAME) || earlier.trim() === step.trim()
    })
    return same ? [quote(said, same)] : []
  })
}

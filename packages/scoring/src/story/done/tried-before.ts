import type { Span } from '@attune/core'
import { lookBack, type Story } from '../story.ts'
import { contentWords, countWords } from '../text/content-words.ts'
import { head } from '../text/head.ts'
import { isChinese } from '../text/languages.ts'
import { pattern } from '../text/pattern.ts'
import { sharedWords } from '../text/shared-words.ts'
import type { Utterance } from '../utterance.ts'

/** Messages that are looked back at. */
const LOOK_BACK = 16
/** Share of a step's words that make it the one that was tried. */
const SAME = 0.6

/** “I have already cleared the cache”, 已经重启过了, 试过了: what customers say they did. */
const tried = pattern('iu')`
  \b(?:i|we)(?:[’']ve| have|[’']d)? (?:\w+ )?(?:tried|already|did)\b|\balready (?:tried|done|did|\w+ed|reset)\b|
  \b(?:i|we)(?:[’']ve| have) (?!not\b|never\b|been\b|had\b|got\b)(?:\w+ )?(?:\w+ed|reset|done|run|put|set|redone)\b|
  ^\W*(?:and |but |also )?\w+ing\b[^.!?]{2,40}\b(?:didn[’']t|did not|doesn[’']t|hasn[’']t|won[’']t) (?:help|work|
    change|fix|do(?:anything|a thing))|
  ^\W*\w+ing\b[^.!?]{2,40}\b(?:did nothing|does nothing|(?:made|makes) no difference)\b|
  [\u4e00-\u9fff]{2,8}[也都]?(?:[没沒冇]用|不管用|[没沒]效果)|[试試][过過了]|已[经經]?[^，。！？?]{1,12}[过過了]|
  [\u4e00-\u9fff][过過](?:了|[一两兩三几幾好][次遍回])
`
/** What was sent or told is no step against a fault, and has to be sent anew where it did not arrive. */
const handed = pattern('i')`
  \b(?:sent|e-?mailed|told|given|gave|paid|ordered|contacted|called)\b|
  [发發寄传傳付说說讲講][过過了给給]|告[诉訴]|提供
`
/** 重启过, 清过了: the verb as done. */
const doneVerb = /([\u4e00-\u9fff])[过過了]/gu
/** 再试试看: no step of its own. */
const seeWhether = /[试試看]{2}[看下]?|[试試]一?下|[请請您你]/gu
const onceMore = /^ ?(?:(?:log|sign) (?:back )?in|try|retry|check|refresh)(?: it| the page)?(?: again| once more)?\W*$/i
/** Where one step ends and the next begins. */
const joins = /\b(?:and|then|or)\b|[,，、;；]|然[后後]|再/iu

/**
 * Where customers had told, before a message advised it, that they did all it tells them to: “I have already cleared the
 * cache.” “Please clear your cache and try again.” `null` when one of its steps is new.
 *
 * @param told the sentences of the message that tell the customer to do something
 */
export function triedBefore(
  story: Story,
  utterance: Utterance,
  told: readonly Span[],
): { by: Utterance; span: Span } | null {
  const steps = told
    .flatMap((span) => utterance.text.slice(...span).split(joins))
    .filter((step) => contentWords(step.replace(seeWhether, ' ')).length > 0)
    // “Clear your cache and cookies and log in again”: neither is another step.
    .filter((step, index) => index === 0 || isChinese(step) || (/\s/.test(step.trim()) && !onceMore.test(step)))
  if (steps.length === 0) return null
  for (const by of lookBack(story, utterance, LOOK_BACK)) {
    if (by.side !== 'customer') continue
    const done = sentencesOf(head(by.text)).filter(([, sentence]) => isTried(sentence))
    const [first] = done
    const all = done.map(([, sentence]) => sentence).join('\n')
    if (first && steps.every((step) => isAmong(step, all))) return { by, span: [first[0], first[0] + first[1].length] }
  }
  return null
}

const isTried = (sentence: string): boolean =>
  tried.test(sentence) && !handed.test(sentence) && !/[?？吗嗎]/.test(sentence)

/** With where they begin. */
const sentencesOf = (text: string): (readonly [number, string])[] =>
  Array.from(text.matchAll(/[^.!?。！？;；\n]+[?？]?/g), ({ 0: sentence, index }) => {
    const start = index + sentence.length - sentence.trimStart().length
    return [start, sentence.trim()] as const
  })

function isAmong(step: string, told: string): boolean {
  const shared = sharedWords(step, told)
  if (!isChinese(step)) return (shared?.count ?? 0) >= Math.max(1, countWords(contentWords(step)) * SAME)
  return shared !== null || [...told.matchAll(doneVerb)].some(([, verb = '']) => step.includes(verb))
}

import type { Span } from '@attune/core'
import { timesAhead } from '../timeline/said-time.ts'
import { contentWords, countWords } from './content-words.ts'
import { covering } from './covering.ts'
import { once } from './once.ts'
import { promisesNews } from './promise.ts'
import { sentenceAround } from './sentence-around.ts'
import { heard, type Utterance } from './utterance.ts'

/** More of a text is not looked at. */
const LONGEST = 2000

/** “I can’t tell you yet”, “I won’t swear to it”, 今天到不到我说不准: something is open, and it is said so. */
const open =
  /\b(?:i|we)(?: honestly| really| just| simply)? (?:don[’']?t|do not|can[’']?t|cannot|couldn[’']t|won[’']t|wouldn[’']t)(?: yet| honestly| really)? (?:know|tell|say|judge|promise|swear|be sure|guess)(?: you)?(?: that| this| it)?(?: (?:yet|yes|either way|if|whether|when|how (?:long|much|many|well|soon|clean)|what|which|until|till|for (?:sure|certain)|exactly|about|to it)\b|(?=[.,;]))|\b(?:he|she|they|\w+ \w+) can (?:judge|tell|say|decide)[^.!?]{0,12} (?:and|but) (?:i|we) can[’']?t\b|\b(?:has|have)n[’']t (?:confirmed|decided|answered|heard)|\bso i can[’']?t say\b|到不到[^，。,]{0,4}[说說][不唔][准準]|[说說講讲][不唔][准準好死上]|[说說講讲][不唔]到[^，。,]{0,4}[数數日時时]|我而家[講讲]唔到|[还還](?:没|沒|冇)(?:有)?(?:拆|排|定|出[来來]|确|確|消息)|答不了[您你]|没法替|沒法替|不(?:敢|好)(?:跟您|同您|给您|給您|和您)?[说說講讲]|看不到[^，。,]{0,8}[进進]度|(?:没有|沒有|冇)[^，。,]{0,10}(?:数据|數據|[准準]信)|我不[编編]|[现現]在[^，。,]{0,6}是空的/iu

/** Where a service message says that something cannot be known or promised yet; `null` where it does not. */
export const unknownIn = once((utterance): Span | null => {
  const [signal] = heard(utterance, 'admits-unknown')
  if (signal) return signal.span
  const found = open.exec(utterance.text.slice(0, LONGEST))
  return found && [found.index, found.index + found[0].length]
})

/** Whether words stand in such a sentence: “I can’t tell you yet” refuses nothing. */
export function isAdmission(utterance: Utterance): (span: Span) => boolean {
  const span = unknownIn(utterance)
  return covering(span ? [sentenceAround(utterance.text, span)] : [])
}

/** That a time is named is all that counts here, whatever instant it is. */
const anywhere = { timeZone: null, hours: null }

/** The sentence in which a message says when there will be news: “five o’clock, I’ll be back to you”, 五點前回您. */
export const saysWhen = once((utterance): Span | null => {
  const { text, at } = utterance
  for (const { expression } of timesAhead(text.slice(0, LONGEST), at, anywhere)) {
    const sentence = sentenceAround(text, expression.span)
    if (promisesNews(text.slice(...sentence))) return sentence
  }
  return null
})

/** Whether a message also says what is known: enough words besides the sentence that admits what is not. */
export function tellsBesides(utterance: Utterance): boolean {
  const span = unknownIn(utterance)
  if (!span) return false
  const [start, end] = sentenceAround(utterance.text, span)
  return countWords(contentWords(`${utterance.text.slice(0, start)} ${utterance.text.slice(end)}`)) >= ENOUGH
}
const ENOUGH = 3

/** Who or what decides is named: “your dentist can judge”, 要看您夜间用多少. */
export const decider =
  /\bdepends on\b|\b(?:decides?|can (?:judge|tell|say|decide))\b|\bis up to\b|要看|看您|取[决決]|因人而异|因人而異|說了算|说了算|由.{1,8}(?:定|決定|决定)/i

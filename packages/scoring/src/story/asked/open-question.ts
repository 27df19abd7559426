import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'

const sentences = /[^.!?。！？\n]+[?？]?/gu

const english = pattern('iu')`
  (?:^|[,;:–—-] ?|\b(?:and|but|so|know|me|wondering|idea|ask|hi|hello|hey|please|sure|understand|see) )(?:how|where|
    when|why|what|which|who|whose)(?:['’](?:s|re|d|ll))?\b
`
const chinese = pattern('u')`
  怎|咋|哪|[几幾](?![乎率])|什[么麼]|甚麼|啥|多少|多[久长長大高远遠重]|[为為][何啥]|[谁誰]|如何|[点點][样樣解]|
  [边邊][度个個]|[乜咩]
`
/** “How about five?”, 明天下午怎么样, 有什么优惠吗: a yes answers these. */
const takesAYes = pattern('iu')`
  \b(?:how|what) about\b|\bwhat if\b|\bwhy (?:not|don[’']t (?:we|you|i))\b|\b(?:any ?|some)(?:thing|where|one)\b|
  [吗嗎嘛吧没沒未不否][呀啊呢]?[\s?？]*$|(?:怎[么麼]?[样樣]|如何|[点點][样樣])[\s?？]*$|[没沒冇不]有?什[么麼]|
  [什甚][么麼][^，,]{0,4}都|哪怕
`
/** “I was ill when it came”: only the word that asks begins a question without its mark. */
const begins =
  /^\W*(?:(?:hi|hello|hey|and|so|but|ok|please)\b\W{1,4}){0,4}(?:how|where|when|why|what|which|who|whose)\b/iu
const tells = /^\W*(?:how (?:rude|dare|nice|kind|lovely|awful)|what an? |when (?:i|we|you|it|my|the)\b)/iu

/**
 * The questions of a customer that no yes and no no can answer: how, where, when, why, what, which, who; 怎么, 哪, 几, 什么,
 * 为什么, 多少. None when a sentence could also take a yes.
 *
 * @example
 * // said: Hi! How do I cancel?
 * openQuestions(said) // ['How do I cancel?']
 */
export const openQuestions = once(({ text }): readonly string[] =>
  (head(text).match(sentences) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => !takesAYes.test(sentence) && (asksInEnglish(sentence) || chinese.test(sentence))),
)

const asksInEnglish = (sentence: string): boolean =>
  !tells.test(sentence) && (sentence.endsWith('?') ? english.test(sentence) : begins.test(sentence))

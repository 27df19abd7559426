import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import type { TimeKind } from '@attune/language/time'
import { timesAhead } from '../../timeline/said-time.ts'
import { once } from '../once.ts'
import { covering } from '../text/covering.ts'
import { isChinese } from '../text/languages.ts'
import { clauseAround, sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'

/** Times at which something happens; a length or a wait is none. */
const dates: readonly TimeKind[] = ['deadline', 'within', 'at']
/** In such a sentence a time is no step. */
const others: readonly SignalKind[] = [
  'question',
  'refusal',
  'dismissal',
  'blame',
  'buck-passing',
  'closing',
  'goodbye',
  'pressure',
  'wait-notice',
  'watches',
]
const no =
  /\b(?:no|not|never|cannot|unless|only after|earliest|was|were|did|had|closed|shut|full|fully booked|sold out|unavailable|taken|(?:payment|bill|rent|fee|balance|instal?ment)s? (?:is|are) due)\b|n[’']t\b|[没沒冇未](?!问题|問題|事|意外)|不(?![用收另])|才[能会會可]|[满滿]了|[约約订訂排][满滿]|[关關][门門]|休息|公休|打烊|[您你妳] ?[在于於]?[\d一二三四五六七八九十]{1,3} ?[号號日][^，。]{0,6}[的过過]/i
/** 不缺的话, “if nothing is missing,”, 到没到: what is only supposed, or left open, denies nothing. */
const open =
  /[^，。！？]{0,10}的[话話]|(?:如果|若|要是)[^，。！？]{0,12}(?=[，,])|\bif [^.!?,]{1,40},|([\u3400-\u9fff])[没沒不唔]\1/giu
/** “No. Check-in is at two.”: when it is so for everybody, and nothing is done. */
const saysNo =
  /^\W*(?:no|nope|nah|sorry,? (?:but )?no|unfortunately|i[’']m afraid)\b|^(?:不[行能]|[不唔]可以|没办法|沒辦法|唔得|沒有辦法)/i
/** More of a message is not looked at. */
const LONGEST = 2000

/**
 * A sentence that says what happens when: “A fitter comes tomorrow at nine”, 师傅明天九点上门. Whoever does it, the customer
 * knows what comes next. `null` when no sentence does.
 */
export const datedStep = once((utterance): Span | null => {
  const text = utterance.text.slice(0, LONGEST)
  if (saysNo.test(text)) return null
  const isOther = covering(heard(utterance, ...others).map(({ span }) => sentenceAround(text, span)))
  for (const { expression } of timesAhead(text, utterance.at, { timeZone: null, hours: null })) {
    const sentence = sentenceAround(text, expression.span)
    // 那是垫圈没压好，师傅今天五点过去换: what denies stands in another clause.
    const said = (isChinese(text) ? clauseAround(text, expression.span) : text.slice(...sentence)).replace(open, '')
    if (dates.includes(expression.kind) && !isOther(sentence) && !no.test(said)) return sentence
  }
  return null
})

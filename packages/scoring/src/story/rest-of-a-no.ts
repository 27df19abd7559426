import type { Span } from '@attune/core'
import type { SignalKind } from '@attune/language'
import { covering } from './covering.ts'
import { heardOf, type Utterance } from './utterance.ts'

/** A no, however it is worded. */
const no =
  /^\W*(?:no|nope|nah|sadly|unfortunately|regrettably)\b(?! (?:problem|worries|need|trouble|rush|charge|fee|extra|bother))|\b(?:can[’']?t|cannot|won[’']t|don[’']t|doesn[’']t|didn[’']t|isn[’']t|aren[’']t|wasn[’']t|not|no longer|never|nobody|none|nothing|unable|impossible|out of|sold out|(?:fully|all) booked|booked (?:up|solid|out)|full up|we[’']?re full|clean out|stopped|discontinued|ended|unavailable|afraid|only until|only till|broken|out of order)\b|[’']s down\b|\bis down\b|^\W*full\b|\bfull (?:until|till|up)\b|不能|不可以|不行|不得(?![不了已而])|不让|不讓|不给|不給|不支持|不支援|不接受|不提供|不送|不收|不退|不换|不換|不做|不带|不帶|不了|不到|不够|(?<!有)(?:没有|沒有|冇)(?!问题|問題|关系|關係|所谓|所謂|事)|[没沒](?:货|貨|位|票|房|号|號|了|得|办法|辦法|寄|开|開|法)|唔(?:可以|得|可|行|收|做|送|設|设)|(?<![收搵聽睇等])唔到|无法|無法|满了|滿了|全满|全滿|排满|排滿|約滿|约满|坐滿|坐满|客满|客滿|爆滿|售罄|卖完|賣完|賣晒|(?:用|借|租|订|訂)(?:完|光|出去)(?:了)?|停产|停產|停止|停售|过期|過期|截止|最[遲迟晚]只|只能到|关门|關門|打烊/iu

/** What only the rule says, or what tells the customer to keep to it. */
const rule =
  /\b(?:policy|policies|terms|rules?|regulations|conditions|t&cs)\b|规定|規定|规则|規則|条款|條款|政策|[请請](?:您)?(?:准时|準時|按时|按時|谅解|諒解|理解|见谅|見諒|留意)|通融/iu

/** Courtesies, and words that hurt: neither is a way. */
const besides: readonly SignalKind[] = [
  'greeting',
  'apology',
  'thanks',
  'acknowledgement',
  'warmth',
  'small-talk',
  'support',
  'closing',
  'goodbye',
  'further-help',
  'check-in',
  'template-phrase',
  'vague-promise',
  'wait-notice',
  'policy-talk',
  'blame',
  'buck-passing',
  'dismissal',
  'rhetorical-question',
  'rude',
  'flattery',
  'pressure',
  'sells',
]
const clauses = /[^.!?;,:，。！？；：\n–—]+/gu
/** More of a message is not looked at. */
const LONGEST = 2000

/** What a message says beside a no. */
export interface RestOfANo {
  /** Where the first no stands. */
  no: Span
  /** Words of the clauses that neither say no nor are courtesies; two Chinese characters are one word. */
  words: number
}

/** `null` when the message does not begin with a no. */
export function restOfANo(utterance: Utterance): RestOfANo | null {
  const isBeside = covering(heardOf(utterance, besides).map(({ span }) => span))
  let first: RestOfANo['no'] | null = null
  let words = 0
  for (const { 0: clause, index } of utterance.text.slice(0, LONGEST).matchAll(clauses)) {
    const span: Span = [index, index + clause.length]
    if (no.test(clause)) first ??= span
    else if (!isBeside(span) && !rule.test(clause)) words += wordsIn(clause)
    // Somebody who tells other things first is not saying no.
    if (first === null && words > BEFORE) return null
  }
  return first && { no: first, words }
}

/** Words behind the clause of a no, counted in the same way. */
export function wordsBehind(utterance: Utterance, [, end]: Span): number {
  const isBeside = covering(heardOf(utterance, besides).map(({ span }) => span))
  let words = 0
  for (const { 0: clause, index } of utterance.text.slice(0, LONGEST).matchAll(clauses)) {
    if (index < end || no.test(clause) || rule.test(clause)) continue
    if (!isBeside([index, index + clause.length])) words += wordsIn(clause)
  }
  return words
}

const wordsIn = (clause: string): number =>
  (clause.match(/[a-z0-9][\w’'-]*/gi)?.length ?? 0) + Math.ceil((clause.match(/[\u3400-\u9fff]/gu)?.length ?? 0) / 2)

/** “Not till 4”, “這班靠窗都坐滿了”: as many words may stand before the no. */
const BEFORE = 6

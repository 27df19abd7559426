import type { Span } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { once } from '../once.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { clauseAround, clauseSpan, sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'

/** Words that bring another number, day or thing on purpose: an offer, a change, a correction, a part of the whole. */
const onPurpose = pattern('i')`
  \b(?:new|replac\w*|another|instead|other|next|second|different|differs?|actually|in fact|correct\w*|only|earliest|
    free slots?|available|rather|either|nearest|closest|alternativ\w*|partial|part of|fee|discount|voucher|minus|less|
    plus|total|rest|remain\w*|half|up to|usually|not|at (?:most|least)|max(?:imum)?|minimum|
    our \w+ (?:take|seat|hold|fit|sleep|cost|start)s?)\b|n[’']t\b|
  [另剩总總]|其[他实實]|[别別]的|实际|實際|应该是|應該是|只[剩能]|[还還没沒]有|最[近早多]|[换換]成|补[发寄偿]|
  補[發寄償]|差[价價]|手续费|手續費|[优優]惠|扣除|一半|部分|运费|運費|合[计計]|平均|至少|上限|不[是係]|唔係
`

/** What is sent again is the same again. */
const again = /\bnew\b|\breplacement|[补補重][发發寄]/giu

const purposes: readonly SignalKind[] = ['question', 'option', 'alternative', 'refusal']

/** Whether the sentence of a span, or less of it, only says what is so: it neither asks, offers, refuses nor corrects. */
export function saysPlainly(
  utterance: Utterance,
  span: Span,
  [start, end]: Span = sentenceAround(utterance.text, span),
  isAgain = false,
): boolean {
  if (
    /^(?:no\b(?! (?:problem|worries|trouble|rush|need))|不[是對对]|唔係)/i.test(utterance.text) ||
    /[?？]/.test(utterance.text.charAt(end)) ||
    onPurpose.test(clauseAround(utterance.text, span).replace(isAgain ? again : /$^/, ''))
  )
    return false
  const overlaps =
    ([from, to]: Span) =>
    (signal: Signal) =>
      signal.span[0] < to && from < signal.span[1]
  return (
    !heardOnPurpose(utterance, purposes).some(overlaps([start, end])) &&
    // 大约一个半小时 makes nothing of what stands before its comma uncertain.
    !heard(utterance, 'hedge').some(overlaps(clauseSpan(utterance.text, span)))
  )
}

/** What is offered, asked or refused; 可以，at the beginning offers nothing and says yes. */
export const heardOnPurpose = (utterance: Utterance, kinds: readonly SignalKind[]): readonly Signal[] =>
  heard(utterance, ...kinds).filter(
    ({ kind, span }) => !(kind === 'option' && span[0] === 0 && /^的?[，,]/.test(utterance.text.slice(span[1]))),
  )

/** “Booked: …”, “Noted: …”, 改好了, 登記好了: the customer’s own words are read back to them. */
const confirms = pattern('i')`
  \b(?:booked|noted|confirm(?:ed)?|reserved|scheduled|moved|shifted|rebooked|registered|changed|updated|arranged|
    got it|you[’']re (?:down|in|on)|(?:is|are) held)\b|^(?:all )?done[:,]|
  (?:(?<!一)定|[订訂改约約排留记記登备備下挪调調换換推划劃])[好咗了到下成在]|登[记記]|已[经經]?[订訂改约約登记記]|
  [备備][注註]|[查收]到|[确確][认認]
`

const readsBackIn = (text: string): boolean => confirms.test(text.slice(0, 600))
export const readsBack = once(({ text }) => readsBackIn(text))

/** “Added”, “it now reads …”, 加好了, 給您留了: what was asked for is done. */
const done = pattern('i')`
  \b(?:added|swapped|switched|cancell?ed|corrected|amended|extended|now (?:reads|shows|says))\b|
  \byou[’']re (?:all )?set\b|\b(?:is|are) down for\b|^(?:all |that[’']s )?done\b|
  [加留挂掛取][好了]|已[经經]?(?:[帮幫给給为為]您)?[留加取换換挂掛]
`

export const isDoneAsAsked = once(({ text }) => readsBackIn(text) || done.test(text.slice(0, 600)))

/** What a message says something is, and what it is not: “the green one, not the blue one”, 吹風機，不是捲髮棒. */
const contrast = pattern('g')`
  (?!but )([\w-]{3,20}),? \(?(?:not|NOT) (?:the |my )([\w-]{3,20})|
  ([\w-]{3,20})(?:, | ?\()not (?:an? )?(?!the\b|my\b|your\b)([\w-]{3,20})|
  ([\u3400-\u9fff]{2})[,，、（(] ?(?:不[是係]|唔係|而不是)([\u3400-\u9fff]{2,3})(?![\u3400-\u9fff]{0,2}[吧吗嗎?？])
`

export const contrastsIn = once(({ text }): readonly { right: string; wrong: string; span: Span }[] =>
  matchesIn(contrast, text.slice(0, 2000)).map(
    ({
      0: words,
      1: one,
      2: other,
      3: two,
      4: another,
      5: right = one ?? two ?? '',
      6: wrong = other ?? another ?? '',
      index,
    }) => ({
      right: right.toLowerCase(),
      wrong: wrong.toLowerCase(),
      span: [index, index + words.length],
    }),
  ),
)

/** “Close, not Avenue”, 唔係三劃王: what the customer says it is not. */
const denied = /(?:\bnot|n[’']t)(?: the| a| an)? $|(?:[不唔][是係姓叫]|不要|[别別]).{0,3}$/i

export const isDenied = (text: string, [start]: Span): boolean =>
  denied.test(text.slice(Math.max(0, start - 12), start))

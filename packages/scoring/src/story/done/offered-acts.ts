import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard, type Utterance } from '../utterance.ts'

/** What service people are asked for most, by the words for it. */
const acts: Readonly<Record<string, readonly string[]>> = {
  refund: [
    'refund',
    '退款',
    '退钱',
    '退錢',
    '退费',
    '退費',
    '退刷',
    '退的',
    '退卡',
    '退票',
    '退课',
    '退課',
    '退会',
    '退會',
  ],
  return: ['return', '退货', '退貨', '退回'],
  exchange: ['exchange', '换货', '換貨', '换一', '換一', '更换', '更換'],
  cancel: ['cancel', '取消'],
  repair: ['repair', '维修', '維修'],
  replace: ['replace', '补发', '補發', '补寄', '補寄'],
  change: ['change the', 'rebook', '改签', '改簽', '改期', '改地址', '改收'],
}
const may = [
  'can ',
  'could ',
  "i'll",
  'i will',
  "we'll",
  'we will',
  '可以',
  '能',
  '帮您',
  '幫您',
  '给您',
  '給您',
  '为您',
  '為您',
]
const not = ["can't", 'cannot', 'can not', "couldn't", 'not ', "n't", 'unable', '不', '没', '沒', '无', '無', '未']

/** How far before the act its "can" or "cannot" stands. */
const REACH = 16

/** An act the service side said yes to, and where. */
export interface OfferedAct {
  act: string
  span: Span
}

/** Acts that a message says yes to. What is asked, refused, or has a string attached is no yes. */
export const offeredActs = once((utterance): readonly OfferedAct[] => {
  if (heard(utterance, 'condition').length > 0) return []
  const back = moneyBack.exec(head(utterance.text))
  const refund: OfferedAct[] = back ? [{ act: 'refund', span: [back.index, back.index + back[0].length] }] : []
  const named = actsIn(utterance.text).filter(({ span }) => {
    const before = lead(utterance.text, span)
    return (
      may.some((word) => before.includes(word)) &&
      !not.some((word) => before.includes(word)) &&
      !isAsked(utterance, span)
    )
  })
  return [...named, ...refund.filter(({ span }) => !isAsked(utterance, span))]
})

/** “You get the full £189 back” */
const moneyBack =
  /\byou(?:[’']ll| will| would)? get (?:it|your money|the|all|a full|every)\b[^.,!?]{0,20}\b(?:back|refund)\b/i

/** Acts that a message says no to. */
export function refusedActs(utterance: Utterance): OfferedAct[] {
  if (heard(utterance, 'refusal', 'negative-wording').length === 0) return []
  return actsIn(utterance.text).filter(({ span }) => {
    const before = lead(utterance.text, span)
    return not.some((word) => before.includes(word)) && !isAsked(utterance, span)
  })
}

/** Every act a text names, at most once. */
export function actsIn(text: string): OfferedAct[] {
  const lower = text.toLowerCase()
  // Small letters of some scripts are longer: places would no longer fit.
  if (lower.length !== text.length) return []
  return Object.entries(acts).flatMap(([act, words]) => {
    for (const word of words) {
      const at = lower.indexOf(word)
      if (at >= 0) return [{ act, span: [at, at + word.length] as const }]
    }
    return []
  })
}

/** The words of the same clause that stand before the act. */
function lead(text: string, [start]: Span): string {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replaceAll('’', "'")
  const clause = Math.max(
    ...[',', '.', '，', '。', '；', ';', '!', '！', '?', '？'].map((mark) => before.lastIndexOf(mark)),
  )
  return before.slice(clause + 1)
}

function isAsked({ text }: Utterance, span: Span): boolean {
  const end = sentenceAround(text, span)[1]
  return /[?？]/.test(text.charAt(end)) || /[吗嗎]/.test(text.charAt(end - 1))
}

import type { Span } from '@attune/core'
import type { SignalKind } from '../signal-kind.ts'
import { clauseEnd, clauseStart } from './clause.ts'
import type { FoundObject } from './object-finder.ts'

/** 对象从这些字开始：抱歉给您发错了颜色。 */
const turnsToCustomer = [
  '给您',
  '給您',
  '给你',
  '給你',
  '让您',
  '讓您',
  '让你',
  '讓你',
  '害您',
  '害你',
  '令您',
  '令你',
  '把您',
  '把你',
  '要您',
  '要你',
  '造成',
  '带来',
  '帶來',
]
/** 体会的是什么：我理解[您着急的心情]。 */
const understands = ['理解', '明白', '体会', '體會', '感受到', '知道', '想象', '懂']
/** 答应做什么：我会[给您打电话]。 */
const commits = ['会', '會', '将', '將']
/** 隔一个逗号还在说同一件事：抱歉，没能按时送到。 */
const goesOn = [
  ...turnsToCustomer,
  '没能',
  '沒能',
  '没有及时',
  '是我们',
  '是我們',
  '我们没',
  '我們沒',
  '我们把',
  '您的',
  '你的',
]
/** 事由的引子：为……向您道歉、就……致歉。 */
const causes = ['为', '為', '就', '对', '對', '因', '由于', '由於', '关于', '關於']
/** 逗号前若有这些字，说的就是那件事：发错颜色了，非常抱歉。 */
const trouble = '错錯漏坏壞误誤迟遲慢晚丢丟少破没沒便扰擾问問响響失复複扣断斷卡'
/** 只由这些字组成的是哪儿都能用的话：给您带来的不便。 */
const everyCase =
  '给給您你妳亲親带帶来來造成了的这這些次此任何产產生引起所有不便困扰擾麻烦煩好愉快体體验驗添及和与與以为為感到让讓对對使用购購物过過程中心情受啊呢哈，'
/** 句尾语气词、程度词，不是对象。 */
const fillers = '啊哈呢哦喔噢了啦哟吧呀很真非常十分实實在特别別深表的我们們这這次此向都也'
const LONGEST_CLAUSE = 40

/** 中文里这个动作针对的事。 */
export function chineseObject(text: string, hit: Span, kind: SignalKind): FoundObject | null {
  const span = kind === 'apology' || kind === 'acknowledgement' ? reasonOf(text, hit, kind) : actOf(text, hit, kind)
  return span && { span, generic: isEveryCase(text, span) }
}

function reasonOf(text: string, hit: Span, kind: SignalKind): Span | null {
  const openings = kind === 'acknowledgement' ? understands : turnsToCustomer
  return (
    inside(text, hit, openings, kind === 'acknowledgement') ??
    ahead(text, hit[1], kind) ??
    named(text, hit) ??
    clauseBefore(text, hit, kind)
  )
}

/** Behind (or from) the first of the openings inside the hit to the end of the clause. */
function inside(text: string, [start, end]: Span, openings: readonly string[], isBehind: boolean): Span | null {
  const quote = text.slice(start, end)
  for (const opening of openings) {
    const at = quote.indexOf(opening)
    if (at < 0) continue
    const from = start + at + (isBehind ? opening.length : 0)
    const to = clauseEnd(text, end)
    return to - from >= 2 ? [from, to] : null
  }
  return null
}

function ahead(text: string, from: number, kind: SignalKind): Span | null {
  let start = from
  while (start < text.length && start < from + 4 && fillers.includes(text.charAt(start))) start++
  if (kind === 'apology' && '，, '.includes(text.charAt(start) || '.')) {
    start++
    if (!goesOn.some((opening) => text.startsWith(opening, start))) return null
  }
  const end = clauseEnd(text, start, start + LONGEST_CLAUSE)
  return end - start >= 2 ? [start, end] : null
}

/** 为快递延误向您道歉 */
function named(text: string, [hitStart]: Span): Span | null {
  const from = clauseStart(text, hitStart)
  let end = hitStart
  while (end > from && fillers.includes(text.charAt(end - 1))) end--
  for (const cause of causes) {
    const at = text.slice(from, end).indexOf(cause)
    if (at < 0) continue
    const start = from + at + cause.length
    return end - start >= 2 ? [start, end] : null
  }
  return null
}

/** 发错颜色了，非常抱歉；等了五天，确实让人着急。 */
function clauseBefore(text: string, [hitStart]: Span, kind: SignalKind): Span | null {
  const own = clauseStart(text, hitStart)
  for (let at = own; at < hitStart; at++)
    if (!fillers.includes(text.charAt(at))) return own === hitStart ? null : sameClause(text, own, hitStart, kind)
  const comma = own - 1
  if (!'，,'.includes(text.charAt(comma) || '.')) return null
  const start = clauseStart(text, comma)
  return isTrouble(text, start, comma, kind) ? [start, comma] : null
}

/** 发错颜色是我们的错 */
function sameClause(text: string, start: number, end: number, kind: SignalKind): Span | null {
  return kind === 'apology' && isTrouble(text, start, end, kind) ? [start, end] : null
}

function isTrouble(text: string, start: number, end: number, kind: SignalKind): boolean {
  const length = end - start
  if (length < 4 || length > LONGEST_CLAUSE) return false
  if (kind === 'acknowledgement') return !'您你亲親我好感谢謝抱对對'.includes(text.charAt(start))
  for (let at = start; at < end; at++) if (trouble.includes(text.charAt(at))) return true
  return false
}

/** 答应或拒绝的是什么：后面的话，没有就看前面（地址改不了）。 */
function actOf(text: string, [hitStart, hitEnd]: Span, kind: SignalKind): Span | null {
  const committed = kind === 'promise' ? inside(text, [hitStart, hitEnd], commits, true) : null
  if (committed) return committed
  let start = hitEnd
  while (start < hitEnd + 4 && fillers.includes(text.charAt(start) || '.')) start++
  const end = clauseEnd(text, start, start + LONGEST_CLAUSE)
  if (end - start >= 2) return [start, end]
  if (kind !== 'refusal') return null
  let from = clauseStart(text, hitStart)
  while (from < hitStart && fillers.includes(text.charAt(from))) from++
  return hitStart - from >= 2 ? [from, hitStart] : null
}

function isEveryCase(text: string, [start, end]: Span): boolean {
  for (let at = start; at < end; at++) if (!everyCase.includes(text.charAt(at))) return false
  return true
}

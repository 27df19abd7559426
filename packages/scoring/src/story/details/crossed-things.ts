import type { Evidence, Span } from '@attune/core'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'
import { type Segment, segmentsOf } from '../text/segments.ts'
import { quote, type Utterance } from '../utterance.ts'
import { saysPlainly } from './reads-back.ts'

/** A number of the customer's, and the words of what it is of. */
interface Bound {
  value: string
  kind: string
  span: Span
  by: Utterance
  words: ReadonlySet<string>
}

/** What goes back and what is kept is as good as a word for it. */
const kept = pattern('i')`
  \b(?:keep(?:ing)?|kept|leave|stays?|staying|remains?|unchanged|goes ahead|as (?:planned|booked|it is|they are))\b|
  \bstill (?:want|need|send)|
  [不唔]退|留(?!言)|照[常旧舊样樣]|不[变變动動]
`
const back = pattern('i')`
  \brefund|\breturn|\bback\b|\bcancel|\b(?:never|didn[’']t|don[’']t|did not) (?:want|order|ask|buy|need)|
  退|取消|(?:[没沒冇]有?|不|唔)[买買要订訂]
`

const roleOf = ({ text }: Segment) => (kept.test(text) ? '→kept' : back.test(text) ? '→back' : null)

function wordsOf(segment: Segment): ReadonlySet<string> {
  const role = roleOf(segment)
  return role ? new Set([...segment.words, role]) : segment.words
}

/** Sums are told by their mark or their length, other numbers by the word behind or before. Hours and days change. */
function kindOf(text: string, value: string, [start, end]: Span): string | null {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)]
  if (!/^\d+(?:\.\d+)?$/.test(value) || /^ ?(?:[ap]m\b|[点點时時月日号號]|o[’']|%)/i.test(after)) return null
  if (/[£$€¥￥]\s?$/.test(before) || /^ ?(?:[元块塊蚊]|pounds?|quid|euros?|dollars?|bucks?)/i.test(after)) return 'sum'
  const label = /\b([a-z]{3,10}) $/i.exec(before)?.[1]?.toLowerCase()
  if (label && labels.has(label)) return label
  const word = /^ ?([a-z]{1,12}|[\u3400-\u9fff])/i.exec(after)?.[1]?.toLowerCase() ?? ''
  const unit = building.has(word) ? '' : word
  return value.length >= (unit === '' ? SUM - 1 : SUM) && !/^[a-z]/.test(unit) ? 'sum' : unit
}
const labels = new Set(['room', 'table', 'unit', 'flat', 'line', 'seat', 'bay', 'item', 'order', 'number', 'size'])
const building = new Set(
  'back off to for is was are goes went now on by today will has and per each in from with'.split(' '),
)
/** 那双1280的凉鞋, 多收了12: figures of a bare sum. */
const SUM = 3

/** The numbers of a message that stand alone beside what they are of. */
const boundIn = once((by): readonly Bound[] => {
  const found: Bound[] = []
  const segments = segmentsOf(by)
  for (const segment of segments) {
    const [number, ...others] = segment.numbers
    const kind = number && others.length === 0 ? kindOf(by.text, number.value, number.span) : null
    if (number && kind) found.push({ ...number, kind, by, words: wordsOf(segment) })
  }
  return found.map((bound) => ({ ...bound, words: withMore(bound, found, segments) }))
})

/** 长裤要退, said after its price, and “a cot to room 15”, said again with its number. */
function withMore(bound: Bound, all: readonly Bound[], segments: readonly Segment[]): ReadonlySet<string> {
  const own = all.filter(({ value }) => value === bound.value).flatMap(({ words }) => [...words])
  const others = all.filter(({ value }) => value !== bound.value)
  const later = segments
    .filter(({ numbers, words }) => numbers.length === 0 && own.some((word) => words.has(word)))
    .filter(({ words }) => !others.some((other) => [...other.words].some((word) => words.has(word))))
  return new Set([...own, ...later.flatMap((segment) => [...wordsOf(segment)])])
}

/** A new price is no slip. */
const changes =
  /\b(?:down to|up to|from|reduced|lowered|raised|sale|changed|this (?:week|month|year))\b|[降涨漲改]|特[价價]/i
const paysBack = /\brefund|\bcredit|\bback (?:on|to|in) your\b|\boff (?:the|your)\b|退/i

/** 凉鞋退690, where the sandals were 1,280 and the hat 690: a number of the customer's, said of the other thing. */
export function crossedThings(
  utterance: Utterance,
  told: readonly Utterance[],
): readonly [said: Span, meant: Evidence] | null {
  const bound = told.flatMap(boundIn)
  if (bound.length < 2) return null
  const segments = segmentsOf(utterance)
  for (const segment of segments) {
    if (changes.test(segment.text)) continue
    for (const number of segment.numbers) {
      const first = bound.find(({ value }) => value === number.value)
      if (!first || !saysPlainly(utterance, number.span, segment.span)) continue
      if (kindOf(utterance.text, number.value, number.span) !== first.kind) continue
      const meant = bound.filter(
        (other) =>
          other.value !== first.value &&
          other.kind === first.kind &&
          !segment.numbers.some(({ value }) => value === other.value) &&
          (isOf(segment, other, first) ||
            (paysBack.test(segment.text) && isOfTheOneNamed(segments, segment, other, first))),
      )
      const [only] = meant
      if (!only || meant.some(({ value }) => value !== only.value)) continue
      // The right number beside its own thing, too: both are spoken of.
      const isElsewhere = segments.some(
        (other) => other.numbers.some(({ value }) => value === only.value) && !isOf(other, first, only),
      )
      if (!isElsewhere) return [number.span, quote(only.by, only.span)]
    }
  }
  return null
}

/** Cancel the one and keep the other; the reply keeps the one and cancels the other. Of numbers one in the wrong place shows it. */
export function crossedRoles(
  utterance: Utterance,
  told: readonly Utterance[],
): readonly [said: Span, meant: Evidence] | null {
  const asked = told.flatMap((by) => withRole(by).map((one) => ({ ...one, by })))
  if (!asked.some(({ role }) => role === '→kept') || !asked.some(({ role }) => role === '→back')) return null
  const wrong = withRole(utterance).flatMap((said) => {
    const same = asked.filter(({ role }) => role === said.role)
    const others = asked.filter(({ role }) => role !== said.role)
    const isIn = (all: typeof asked, key: string) => all.some(({ keys }) => keys.has(key))
    const keys = [...said.keys].filter((key) => isIn(others, key) && !isIn(same, key))
    const isRight = [...said.keys].some((key) => isIn(same, key) && !isIn(others, key))
    const meant = others.find((one) => keys.some((key) => one.keys.has(key)))
    return meant && !isRight && saysPlainly(utterance, said.span) ? [{ ...said, keys, meant }] : []
  })
  const [first] = wrong
  const isCrossed =
    wrong.some(({ keys }) => keys.some((key) => /\d{3}/.test(key))) || new Set(wrong.map(({ role }) => role)).size > 1
  return first && isCrossed ? [first.span, quote(first.meant.by, first.meant.span)] : null
}

/** The stretches of a message that say what goes and what stays, with what they name. */
const withRole = once((by): readonly { role: string; keys: ReadonlySet<string>; span: Span }[] =>
  segmentsOf(by).flatMap((segment) => {
    const role = roleOf(segment)
    const keys = new Set([...segment.words, ...segment.numbers.map(({ value }) => value)])
    return role ? [{ role, keys, span: segment.span }] : []
  }),
)

/** “The child ticket is refunded, 60 back on your card”: the reply names one thing alone, and then a number. */
function isOfTheOneNamed(all: readonly Segment[], segment: Segment, one: Bound, other: Bound): boolean {
  const before = all.filter(
    ({ span, numbers, text }) => span[0] < segment.span[0] && numbers.length === 0 && !kept.test(text),
  )
  const names = (bound: Bound, than: Bound, within: readonly Segment[]) =>
    within.some(({ words }) => [...words].some((word) => bound.words.has(word) && !than.words.has(word)))
  return names(one, other, before) && !names(other, one, all)
}

/** The segment has a word of the one that the other has not, and none of the other's own. */
function isOf(segment: Segment, one: Bound, other: Bound): boolean {
  const words = [...wordsOf(segment)]
  return (
    words.some((word) => one.words.has(word) && !other.words.has(word)) &&
    !words.some((word) => other.words.has(word) && !one.words.has(word))
  )
}

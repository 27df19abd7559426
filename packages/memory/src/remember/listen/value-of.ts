import type { JsonValue } from '@attune/core'
import type { Capture, Page } from '../match/page.ts'
import type { Statement } from './statement.ts'

/** The value of a statement: what the rule or the list says, a date, or the customer's own words. */
export function statedValue({ page, rule, value }: Statement): JsonValue {
  if (rule.value !== undefined) return rule.value
  const words = value ? valueOfCapture(page, value) : null
  return rule.lead === undefined ? words : `${rule.lead} ${String(words)}`
}

export function valueOfCapture(page: Page, capture: Capture): JsonValue {
  if (capture.value !== null) return capture.value
  const { text, tokens } = page
  const start = tokens.start[capture.from] as number
  const end = tokens.end[capture.to - 1] as number
  const words = text.slice(start, end).trim()
  return (
    dateIn(page, start, end) ??
    (capture.slot ? null : numberIn(words)) ??
    (capture.slot?.asWritten ? words : words.toLowerCase())
  )
}

/** `--05-03`, or `1985-05-03` when the year was said (vCard 4, RFC 6350 §4.3.1). */
function dateIn(page: Page, start: number, end: number): string | null {
  if (end - start < 3) return null
  for (const { span, point } of page.times()) {
    if (span[0] > start + 3 || span[1] < end || point?.day?.type !== 'date') continue
    const { year, month, day, swappable } = point.day
    // 03/05 is 3 May for some and 5 March for others.
    if (month === null || day === null || swappable) return null
    return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  }
  return null
}

const digits = '零一二三四五六七八九'
const digit = (word: string, absent: number): number =>
  word === '' ? absent : digits.indexOf(word.replace(/[两兩]/, '二'))

/** 七十二 as 72: a number below a hundred written out. */
function numberIn(words: string): string | null {
  const [tens = '', ones, ...more] = words.split('十')
  if (more.length > 0 || words === '' || tens.length > 1 || (ones ?? '').length > 1) return null
  const [ten, one] = ones === undefined ? [0, digit(tens, -1)] : [digit(tens, 1), digit(ones, 0)]
  return ten < 0 || one < 0 ? null : String(ten * 10 + one)
}

const two = (number: number): string => String(number).padStart(2, '0')

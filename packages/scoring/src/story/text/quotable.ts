import type { Span } from '@attune/core'
import { pattern } from './pattern.ts'

/** What a quote need not begin with, where words follow. */
const leading = /^[\s,，、;；:：.。!！?？…~～—]+(?=[\s\S]*[\p{L}\p{N}])/u
const trailing = /(?<=[\p{L}\p{N}][\s\S]{0,200})[\s,，、;；:：]+$/u
/** A word longer than this is cut after all. */
const LONGEST = 60

/**
 * A span as it can be quoted: not beginning in a mark or a space that belongs to what stands before it, and not inside a
 * word, a number, a web address or one character.
 *
 * @example
 * quotable('The room is fully booked.', [12, 16]) // [12, 17]: “fully”
 */
export function quotable(text: string, [from, to]: Span): Span {
  if (to <= from) return [from, to]
  const said = text.slice(from, to)
  const start = from + (leading.exec(said)?.[0].length ?? 0)
  const end = isEdge(said.charCodeAt(said.length - 1)) ? to - (trailing.exec(said)?.[0].length ?? 0) : to
  return hollow.test(text.slice(start, end)) ? wholeClause(text, [start, end]) : wholeWords(text, [start, end])
}

/** 嗎, 是不是, 可是: words that ask or join, and tell a reader nothing without the clause that they stand in. */
const hollow = pattern('u')`
  ^(?:[吗嗎呢吧么麼嘛]|是不是|[系係]咪|有[没沒冇]有?|可是|但是|不[过過]|又[没沒]|[会會]不[会會]|能不能|可不可以|
    可唔可以|怎[么麼]|[几幾][点點]|[点點]解|如何)$
`

function wholeClause(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start > 0 && from - start < LONGEST && !marks.includes(text.charAt(start - 1))) start--
  while (end < text.length && end - to < LONGEST && !marks.includes(text.charAt(end))) end++
  return wholePoints(text, [start, end])
}
const marks = ',，、;；:：.。!！?？…~～ \n'

/** From the beginning of the first word, number or character to the end of the last. */
export function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to]
  while (start > 0 && from - start < LONGEST && isInside(text, start)) start--
  while (end < text.length && end - to < LONGEST && isInside(text, end)) end++
  return wholePoints(text, [start, end])
}

/** With both halves of what is one character. */
export const wholePoints = (text: string, [start, end]: Span): Span => [
  isTorn(text, start) ? start - 1 : start,
  isTorn(text, end) ? end + 1 : end,
]

/** Whether a place lies between the halves of a pair that is one character. */
export function isTorn(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** Whether a place lies inside a word or a number: between letters, or beside a mark that joins them, as in 18:00. */
function isInside(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  if (isPart(before) && isPart(after)) return true
  if (isJoint(after) && isPart(before)) return isPart(text.charCodeAt(at + 1)) && joins(text, at)
  return isJoint(before) && isPart(after) && isPart(text.charCodeAt(at - 2)) && joins(text, at - 1)
}

/** The point of “fibrenet.example” and of 9.99, the colon of 18:00, the hyphen of 0800-123; not the stop of “done.Then”. */
function joins(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  if (isDigit(before) && isDigit(after)) return true
  const mark = text.charAt(at)
  return mark === '.' ? isLower(before) && isLower(after) : '-@_/'.includes(mark)
}

const joints = new Set(Array.from('.,:/-@_', (mark) => mark.charCodeAt(0)))
const isJoint = (code: number): boolean => joints.has(code)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isPart = (code: number): boolean =>
  isDigit(code) || isLower(code | 32) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
const isEdge = (code: number): boolean => code <= 32 || ',，、;；:：'.includes(String.fromCharCode(code))

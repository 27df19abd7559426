import type { Span } from '@attune/core'
import { once } from '../once.ts'

/** A word, a number or code, a Chinese character, or a mark: what a text is laid out of. */
export interface Piece {
  kind: 'number' | 'word' | 'han' | 'mark'
  /** As it stands there; of a Chinese numeral its digits. */
  text: string
  span: Span
}

/** More of a text is not looked at. */
const LONGEST = 2000

/** The pieces of an utterance, in order; spaces are none. */
export const piecesOf = once(({ text }): readonly Piece[] => {
  const pieces: Piece[] = []
  const end = Math.min(text.length, LONGEST)
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at)
    const piece = isWordPart(code) ? runAt(text, at, end) : isHan(code) ? hanAt(text, at) : markAt(text, at)
    if (piece) pieces.push(piece)
    at = piece ? piece.span[1] : at + 1
  }
  return pieces
})

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
const isWordPart = (code: number): boolean =>
  isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code <= 0x24f)

/** “QF418”, “WM-820”, “1,450”, “15:20”, “6/14”: marks stand inside a number where a digit follows. */
function runAt(text: string, start: number, end: number): Piece {
  let at = start
  let digits = false
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits = true
    else if (!isWordPart(code) && !joins(text, at, digits)) break
  }
  const run = text.slice(start, at)
  const value = at - start > LONGEST_NUMERAL ? -1 : words.indexOf(run.toLowerCase())
  // “A table for seven”, “two of the large tins”, “three boxes”; what lasts or is shared out is told in words.
  const counts =
    value >= 0 &&
    (/(?:table|party|group|booking|family|reservation|are|be) (?:for |of )?$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) ||
      /^ (?:of the |of us|of you|more |extra )?(?:[a-z]{3,8} ){0,1}(?:[a-z]{3,12}s|people)\b/.test(
        text.slice(at, at + 36),
      ))
  return { kind: digits || counts ? 'number' : 'word', text: counts ? String(value + 2) : run, span: [start, at] }
}

const LONGEST_NUMERAL = 6
/** “two”, “seven” and the like, where they count. */
const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

const joins = (text: string, at: number, digits: boolean): boolean =>
  isDigit(text.charCodeAt(at + 1)) &&
  (text[at] === '-' || (digits && isDigit(text.charCodeAt(at - 1)) && '.,:/'.includes(text[at] ?? ' ')))

const numerals = '零一二三四五六七八九十'
/** What is counted, or numbered, by a numeral that is written out. */
const measured = new Set(
  '個个人位口點点號号樓楼層层段巷弄棟栋室塊块份件箱張张條条隻只台臺部雙双盒瓶包袋晚歲岁碼码大小間间斤克升课節节名',
)

/** 八个人 counts, 一下 and 一个 do not. */
function hanAt(text: string, at: number): Piece {
  const character = text.charAt(at)
  const value = character === '两' || character === '兩' ? 2 : numerals.indexOf(character)
  const follows = text.charAt(at + 1)
  const counts = value > 1 && measured.has(follows) && !numerals.includes(text.charAt(at - 1) || ' ')
  return counts
    ? { kind: 'number', text: String(value), span: [at, at + 1] }
    : { kind: 'han', text: character, span: [at, at + 1] }
}

const markAt = (text: string, at: number): Piece | null =>
  text.charAt(at).trim() === '' && text.charAt(at) !== '\n'
    ? null
    : { kind: 'mark', text: text.charAt(at), span: [at, at + 1] }

import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'

/** A sum of money somebody names. */
export interface Figure {
  /** Its digits with the decimal point, without leading zeros: "49.99". */
  digits: string
  span: Span
  /** The sentence it stands in. */
  sentence: Span
}

/** Sums of money in a message, in order. */
export const amountsIn = once((utterance): readonly Figure[] => {
  const { text } = utterance
  return heard(utterance, 'gives-datum').flatMap(({ data, span }) => {
    // 38块5: the last figure is part of it.
    const more = /[块塊蚊]$/.test(text.slice(...span)) && /^\d(?!\d)/.test(text.slice(span[1])) ? 1 : 0
    const digits = data.datum === 'amount' ? digitsOf(text.slice(span[0], span[1] + more)) : ''
    return digits === '' ? [] : [{ digits, span, sentence: sentenceAround(text, span) }]
  })
})

/**
 * “退我的86.5怎么还没到”: with two decimals or one, behind a word for paying or before what is paid, a number is a sum even
 * where nobody says of what money; 38块5 is 38.5.
 */
export const bareSumsIn = once(({ text }): readonly Figure[] =>
  [...text.slice(0, LONGEST).matchAll(bareSum)].map(({ index, 0: sum }) => {
    const span: Span = [index, index + sum.length]
    return { digits: digitsOf(sum), span, sentence: sentenceAround(text, span) }
  }),
)

const bareSum = pattern('g')`
  (?<![\d.,/:-])(?:\d{1,6}\.\d{1,2}|\d{1,5}[块塊蚊]\d|(?<=[充付花扣收退转轉汇匯交刷缴繳][了过過您你我走掉款]{0,2}|
      [定订訂押]金|\b(?:paid|charged|charged me|owe me|refund of|deposit of|transferred|sent) )\d{2,6}|
    \d{2,6}(?=[话話][费費]|[押定订訂]金|[块塊元]?[买買]的))(?![\d.%/:-])
`

function digitsOf(quote: string): string {
  let digits = ''
  for (const character of quote.replace(/[块塊蚊](?=\d)/, '.')) {
    if ((character >= '0' && character <= '9') || (character === '.' && digits !== '')) digits += character
  }
  const value = digits.includes('.') ? digits.replace(/\.?0{1,2}$/, '') : digits
  return value.endsWith('.') ? value.slice(0, -1) : value
}

/** An order, tracking or phone number, or another run of letters and digits that stands for one thing. */
export interface Code {
  code: string
  span: Span
}

/** Shortest number that stands for one thing, and the digits it needs at least. */
const SHORTEST = 5
const DIGITS = 4
/** The last digits of a longer one, where they are called so: 尾号7731. */
const TAIL = 4
const tail = /(?:尾[号號数數]|末四[位碼]|[后後]四位|後四碼|ending(?: in)?)(?:[是为為]|:|：)? ?$/i
/** Digits among capitals that make a booking reference: QX7T2L. */
const MIXED = 2
/** More of a text is not looked at. */
const LONGEST = 4000

/** Long numbers and codes in an utterance, in order. */
export const codesIn = once(({ text }): readonly Code[] => {
  const codes: Code[] = []
  if (!/\d/.test(text)) return codes
  const end = Math.min(text.length, LONGEST)
  for (let at = 0; at < end; at++) {
    if (!isCodePart(text.charCodeAt(at))) continue
    const start = at
    let digits = 0
    let capitals = 0
    for (; at < end && isCodePart(text.charCodeAt(at)); at++) {
      if (isDigit(text.charCodeAt(at))) digits++
      else if (isCapital(text.charCodeAt(at))) capitals++
    }
    // Parts of addresses on the net and of sums of money stand for nothing alone.
    const joined = '@./:,'.includes(text.charAt(start - 1) || ' ') || '@./'.includes(text.charAt(at) || ' ')
    const ends = text.charAt(at) === '.' && !isCodePart(text.charCodeAt(at + 1))
    const mixed = digits >= MIXED && digits + capitals === at - start
    const isTail = at - start === TAIL && digits === TAIL && tail.test(text.slice(Math.max(0, start - 6), start))
    if ((at - start >= SHORTEST || isTail) && (digits >= DIGITS || mixed) && (!joined || ends))
      codes.push({ code: text.slice(start, at).toUpperCase(), span: [start, at] })
  }
  const plates = [...text.slice(0, end).matchAll(inTwoParts)].map(
    ({ 0: whole, index }): Code => ({
      code: whole.replace(/\W/g, ''),
      span: [index, index + whole.length],
    }),
  )
  return [...codes, ...plates]
})
/** “LM23 XKP”, B·K2759: a plate, a postcode or a flight written in two parts. */
const inTwoParts =
  /(?<![\w-])(?=[A-Z\d]*[ ·]?[A-Z\d]*\d)(?=[A-Z\d]*[ ·]?[A-Z\d]*[A-Z])[A-Z\d]{1,4}[ ·][A-Z\d]{3,5}(?![\w-])/g

const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCodePart = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45

/** Two characters of a number have changed places. */
export function isSwapOf(said: string, meant: string): boolean {
  if (said.length !== meant.length) return false
  const differ = [...said].flatMap((character, at) => (character === meant[at] ? [] : [at]))
  const [a = 0, b = 0] = differ
  return differ.length === 2 && said[a] === meant[b] && said[b] === meant[a]
}

/** Whether two different numbers look like one mistyped: one character wrong, missing or too many, or two swapped. */
export function isSlipOf(said: string, meant: string): boolean {
  if (said === meant || Math.abs(said.length - meant.length) > 1) return false
  let from = 0
  while (from < said.length && said[from] === meant[from]) from++
  let cut = 0
  while (cut < Math.min(said.length, meant.length) - from && said.at(-1 - cut) === meant.at(-1 - cut)) cut++
  const [wrong, right] = [said.slice(from, said.length - cut), meant.slice(from, meant.length - cut)]
  return (wrong.length <= 1 && right.length <= 1) || isSwapOf(said, meant)
}

/** Digits of a number that is long enough for its digits to be mixed up more than once. */
const LONG = 7

/** A slip, or a long number whose digits are all there, in another order behind the same beginning. */
export function isScrambleOf(said: string, meant: string): boolean {
  return isSlipOf(said, meant) || isMixedOf(said, meant)
}

/** Two plates, or two flights: letters and digits in the same places, and the same letter first. */
export function isOfOneKind(said: string, meant: string): boolean {
  const shape = (code: string) => code.replace(/\d/g, '0').replace(/[A-Z]/g, 'A')
  return said[0] === meant[0] && /\d.*[A-Z]|[A-Z].*\d/.test(said) && shape(said) === shape(meant)
}

/** Two characters that changed places, or more of a long number behind the same beginning. */
export function isMixedOf(said: string, meant: string): boolean {
  if (isSwapOf(said, meant)) return true
  if (said === meant || said.length !== meant.length || said.length < LONG) return false
  const sorted = (code: string) => [...code].sort().join('')
  return said.slice(0, 3) === meant.slice(0, 3) && sorted(said) === sorted(meant)
}

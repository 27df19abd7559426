import type { Span } from '@attune/core'
import { wordTest } from '../text/word-test.ts'
import { digitsIn, isBlank, isDigitAt, isHanAt, isWordAt, skipLead } from './characters.ts'

const addressLimit = 100
const productLimit = 40
const chinesePlaces = '省市区區县縣路街号號镇鎮村道弄栋棟楼樓室'
const askedBack = '哪吗嗎么麼?？'
/** Words after which the thing bought has been named. */
const isAfterProduct = /* @__PURE__ */ wordTest(
  'that which from on in and but it last yesterday for with at to is was because and about this when a week two',
)
const afterChineseProduct = '什这這那哪你您我他她了怎不到，还還没沒就才给給坏壞有在是'

/** Where an address ends: its sentence, a new clause, or in Chinese a comma. */
const isAddressEnd = (text: string, at: number): boolean =>
  '!?;\n。！？；，'.includes(text.charAt(at)) ||
  (text.charAt(at) === '.' && (at + 1 >= text.length || isBlank(text, at + 1))) ||
  text.startsWith(' and ', at) ||
  text.startsWith(' but ', at)

/** From the house number, or from what is announced, to the end of the clause. */
export function addressValue(text: string, [hitStart, hitEnd]: Span): Span | null {
  let start = hitStart
  while (start < hitEnd && !isDigitAt(text, start)) start++
  if (start === hitEnd) start = skipLead(text, hitEnd)
  const latest = Math.min(text.length, start + addressLimit)
  let end = start
  let asked = false
  let place = false
  for (; end < latest && !isAddressEnd(text, end); end++) {
    const character = text.charAt(end)
    asked ||= askedBack.includes(character)
    place ||= isDigitAt(text, end) || chinesePlaces.includes(character)
  }
  while (end > start && isBlank(text, end - 1)) end--
  return place && !asked && !askedBack.includes(text.charAt(end) || ' ') ? [start, end] : null
}

/** One or two groups with a digit: "SW1A 1AA", "90210", 100081. */
export function postcodeValue(text: string, [, hitEnd]: Span): Span | null {
  const start = isDigitAt(text, hitEnd - 1) ? startOfDigits(text, hitEnd) : skipLead(text, hitEnd)
  let end = wordEnd(text, start)
  const second = wordEnd(text, end + 1)
  if (text.charAt(end) === ' ' && second - end <= 4 && digitsIn(text, end, second) > 0) end = second
  return end - start <= 10 && digitsIn(text, start, end) > 0 ? [start, end] : null
}

function startOfDigits(text: string, end: number): number {
  let at = end
  while (at > end - 10 && isDigitAt(text, at - 1)) at--
  return at
}

/** The noun behind "I bought the …": up to four words, or a few Han characters. */
export function productValue(text: string, [, hitEnd]: Span): Span | null {
  const start = skipLead(text, hitEnd)
  const latest = Math.min(text.length, start + productLimit)
  let end = start
  for (let words = 0; end < latest && words < 4; ) {
    if (isHanAt(text, end)) {
      if (afterChineseProduct.includes(text.charAt(end))) break
      end++
      continue
    }
    const next = text.charAt(end) === ' ' ? end + 1 : end
    const close = wordEnd(text, next)
    if (close === next || isAfterProduct(text, next, close)) break
    end = close
    words++
  }
  return end - start > 1 ? [start, end] : null
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < productLimit && (isWordAt(text, at) || (text.charAt(at) === '-' && at > from)))
    at++
  return at
}

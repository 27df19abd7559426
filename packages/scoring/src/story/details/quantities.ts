import type { Span } from '@attune/core'
import { once } from '../once.ts'
import { head } from '../text/head.ts'
import { matchesIn } from '../text/matches-in.ts'
import { pattern } from '../text/pattern.ts'
import { detailsIn } from './details.ts'
import { amountsIn } from './figures.ts'
import { isDenied } from './reads-back.ts'
import { isHour, slotsIn } from './slots.ts'

/** A day, an hour, a length of time, a sum or a share that a message names. */
export interface Quantity {
  kind: 'day' | 'date' | 'hour' | 'time' | 'sum' | 'share' | 'measure'
  /** The same for every wording of it; of a length of time its hours. */
  value: string
  /** Of a length of time: that it is the most or about so much, or lies between two. */
  loose: boolean
  span: Span
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const tens: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  半: 0.5,
  两: 2,
  兩: 2,
}
const numerals = '零一二三四五六七八九'

/** “fourteen”, 十五, 三: what a numeral is; `NaN` where it is none. */
export function numberOf(written: string): number {
  const word = written.toLowerCase()
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  const known = tens[word] ?? small.indexOf(word)
  if (known >= 0) return known
  const [, before, ten, after] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word) ?? []
  if (!before && !ten && !after) return Number.NaN
  const digit = (character: string | undefined, otherwise: number): number =>
    character ? numerals.indexOf(character) : otherwise
  return ten ? digit(before, 1) * 10 + digit(after, 0) : digit(before ?? after, 0)
}

const numeral = String.raw`\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety`
const han = '半|[一二三四五六七八九两兩]?十?[一二三四五六七八九两兩]|[一二三四五六七八九]?十'
const lengths = new RegExp(
  String.raw`\b(?:(?:${numeral})(?: ?[-–—] ?| to | or ))?(${numeral})(?: |-)?(?:(?:full|whole|calendar|working|business|more) )?(minute|min|hour|day|week|month|year)s?\b|(?:(?:\d+|${han}) ?[-–—~～到至] ?)?(\d+(?:\.\d+)?|${han}) ?[个個]?(?:工作)?(分[钟鐘]|小[时時]|鐘頭|天|日(?![期]|前往)|[周週]|星期|[礼禮]拜|月|年)(?![一二三四五六日天底初租薪卡票费費度份])`,
  'giu',
)
const hours: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
  分: 1 / 60,
  小: 1,
  鐘: 1,
  天: 24,
  日: 24,
  周: 168,
  週: 168,
  星: 168,
  礼: 168,
  禮: 168,
  月: 720,
  年: 8760,
}
const about =
  /\b(?:up to|within|about|around|under|less than|at most|roughly|usually|from)\b[^,.]{0,12}$|[约約大最多少]{1,2}$/i
const behind = /^ ?(?:or (?:less|so|more)|左右|以?[内內]|之[内內]|上下|起)/i

function lengthsIn(text: string): Quantity[] {
  return matchesIn(lengths, text).flatMap(({ 0: whole, 1: one, 2: unit, 3: other, 4: chinese, index }) => {
    const per = hours[unit?.toLowerCase() ?? chinese?.charAt(0) ?? '']
    const value = numberOf(one ?? other ?? '')
    const before = text.slice(Math.max(0, index - 24), index)
    // “3月5号” is a date, 每天 and “a day late” are no length; “once a day” neither.
    if (per === undefined || !(value > 0) || (chinese && /^月|^日|^年/.test(chinese) && !/[个個]|工作|年/.test(whole)))
      return []
    if (/(?:第|每|[周週]|星期|\b(?:a|per|each|every|once|times|of) )$/i.test(before)) return []
    const span: Span = [index, index + whole.length]
    const isRange = /\d ?[-–—~～] ?\d| to | or |[到至~～]/.test(whole)
    const loose = isRange || about.test(before) || behind.test(text.slice(span[1], span[1] + 8))
    return [{ kind: 'time', value: String(value * per), loose, span }]
  })
}

const shares =
  /(\d+(?:\.\d+)?) ?(?:%|percent\b|per cent\b)|([\d一二三四五六七八九]{1,2})折|(半[价價])|\b(half price)\b/giu
const sizes =
  /(\d+(?:\.\d+)?) ?(cm|mm|kg|km|gb|tb|ml|miles?|litres?|liters?|厘米|公分|公斤|公里|平米|坪|[歲岁])(?![a-z])/giu
/** A sum without its money: 换电池一共180, 停車一天 300. */
const bare = pattern('giu')`
  (?:一共|[总總]共|只要|[要收是][您你]?|[费費]用?[是为為]?|[价價]格?[是为為]?|一[天晚位][是要]?|每[天晚位人][是要]?|
    一[次件个個][是要]?|\b(?:costs?|is|for|comes to|(?:it|that|this)[’']s) ) ?(\d{2,6}(?:\.\d{1,2})?)(?!\.?\d|
    [%:：/\-–年月日号號天点點个個小分公厘cmkg人位件折歲岁码碼楼樓层層])(?! ?(?:(?!please\b)\p{L}|%))
`

const other = (
  text: string,
  of: RegExp,
  kind: Quantity['kind'],
  value: (found: RegExpExecArray) => string,
): Quantity[] =>
  matchesIn(of, text).map((found) => ({
    kind,
    value: value(found),
    loose: false,
    span: [found.index, found.index + found[0].length],
  }))

/** From nine to twelve is no hour. */
const spell = /^[点點]?半?(?: ?[-–—~～到至]| to\b)/iu

export const quantitiesIn = once((utterance): readonly Quantity[] => {
  const text = head(utterance.text)
  const sums = amountsIn(utterance).map(
    ({ digits, span }): Quantity => ({ kind: 'sum', value: digits, loose: false, span }),
  )
  const isSum = (span: Span): boolean => sums.some((sum) => sum.span[0] < span[1] && span[0] < sum.span[1])
  const days = detailsIn(utterance).flatMap(({ group, value, span }): Quantity[] =>
    /^da(?:y|te)/.test(group) && !isDenied(text, span)
      ? [{ kind: group === 'day' ? 'day' : 'date', value: `${group} ${value}`, loose: false, span }]
      : [],
  )
  const clock = slotsIn(utterance)
    .filter(isHour)
    .filter(({ span }) => !spell.test(text.slice(span[1], span[1] + 4)))
    .map(({ value, unit, span }): Quantity => ({ kind: 'hour', value: `${value}${unit}`, loose: false, span }))
  return [
    ...sums,
    ...other(text, bare, 'sum', ({ 1: digits = '' }) => digits).filter(({ span }) => !isSum(span)),
    ...days,
    ...clock,
    ...lengthsIn(text),
    ...other(text, shares, 'share', (found) => found.slice(1).find(Boolean)?.toLowerCase() ?? ''),
    ...other(text, sizes, 'measure', ({ 1: size = '', 2: unit = '' }) => `${size} ${unit.toLowerCase()}`),
  ]
})

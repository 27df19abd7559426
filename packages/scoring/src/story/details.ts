import type { Span } from '@attune/core'
import { once } from './once.ts'

/** A word that names one of a few: a day of the week, a colour, a size, a day of a month. */
export interface Detail {
  group: string
  /** The same for every wording of it: 周六, 星期六 and "Saturday". */
  value: string
  span: Span
}

/** Groups of wordings, one word per value in each line. */
const groups: Readonly<Record<string, readonly string[]>> = {
  day: [
    'monday 周一 星期一 礼拜一 週一 禮拜一',
    'tuesday 周二 星期二 礼拜二 週二 禮拜二',
    'wednesday 周三 星期三 礼拜三 週三 禮拜三',
    'thursday 周四 星期四 礼拜四 週四 禮拜四',
    'friday 周五 星期五 礼拜五 週五 禮拜五',
    'saturday 周六 星期六 礼拜六 週六 禮拜六',
    'sunday 周日 星期日 星期天 礼拜天 周天 週日 禮拜天 禮拜日',
  ],
  colour: [
    'red 红色 紅色',
    'blue 蓝色 藍色',
    'green 绿色 綠色',
    'black 黑色',
    'white 白色',
    'yellow 黄色 黃色',
    'pink 粉色 粉红色 粉紅色',
    'grey gray 灰色',
    'brown 棕色 咖啡色',
    'purple 紫色',
    'silver 银色 銀色',
    'gold 金色',
  ],
  size: ['small 小号 小號', 'medium 中号 中號', 'large 大号 大號'],
}

const known = new Map<string, { group: string; value: string }>()
for (const [group, lines] of Object.entries(groups)) {
  for (const line of lines) {
    const [value = '', ...others] = line.split(' ')
    for (const word of [value, ...others]) known.set(word, { group, value })
  }
}
/** Most words are none of them, which shows by how they begin and how long they are, without cutting them out. */
const shapeOf = (first: number, length: number): number => first * LONGEST_WORD + length
const LONGEST_WORD = 16
const shapes = new Set([...known.keys()].map((word) => shapeOf(word.charCodeAt(0), word.length)))
const beginnings = new Set([...known.keys()].map((word) => word.charCodeAt(0)))

/** More of a text is not looked at. */
const LONGEST_TEXT = 4000

/** Days, colours and sizes in an utterance, in order. */
export const detailsIn = once(({ text }): readonly Detail[] => {
  const details: Detail[] = []
  const end = Math.min(text.length, LONGEST_TEXT)
  for (let at = 0; at < end; at++) {
    if (isLatin(text, at)) {
      const start = at
      while (at < end && isLatin(text, at)) at++
      const fits = at - start < LONGEST_WORD && shapes.has(shapeOf(text.charCodeAt(start) | 32, at - start))
      const word = fits ? known.get(text.slice(start, at).toLowerCase()) : undefined
      if (word) details.push({ ...word, span: [start, at] })
      at--
      continue
    }
    if (!beginnings.has(text.charCodeAt(at))) continue
    for (let length = 3; length >= 2; length--) {
      const word = known.get(text.slice(at, at + length))
      if (!word) continue
      details.push({ ...word, span: [at, at + length] })
      at += length - 1
      break
    }
  }
  const days = /\d/.test(text) ? daysOfMonthsIn(text.slice(0, end)) : []
  return days.length === 0 ? details : [...details, ...days].sort((a, b) => a.span[0] - b.span[0])
})

const months = 'january february march april may june july august september october november december'.split(' ')
const englishDay =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8}) (\d{1,2})(?:st|nd|rd|th)?)\b/g
const chineseDay = /(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]/g

/** 1 for “January” and “Jan”, 0 for what is no month. */
const monthNamed = (name: string): number =>
  months.findIndex((month) => month === name || (name.length < 5 && month.startsWith(name))) + 1

/** “14 August”, “August 14th”, 8月14日: the day, in the group of its month. */
function daysOfMonthsIn(text: string): Detail[] {
  const english = [...text.matchAll(englishDay)].map(({ 0: found, 1: day, 2: month, 3: before, 4: after, index }) => ({
    month: monthNamed((month ?? before ?? '').toLowerCase()),
    day: Number(day ?? after),
    span: [index, index + found.length] as const,
  }))
  const chinese = [...text.matchAll(chineseDay)].map(({ 0: found, 1: month, 2: day, index }) => ({
    month: Number(month),
    day: Number(day),
    span: [index, index + found.length] as const,
  }))
  return [...english, ...chinese]
    .filter(({ month }) => month > 0)
    .map(({ month, day, span: [from, to] }) => ({ group: `date ${month}`, value: String(day), span: [from, to] }))
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}

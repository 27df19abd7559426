const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Days by name, then units of time. The first that is found decides: 今天 is a day by name although it holds 天. */
const dates: readonly (readonly [words: RegExp, ms: number])[] = [
  [/\b(today|tonight)\b|[今][天晚日]/, 12 * hour],
  [/\btomorrow\b|明[天早晚日]|聽[日朝]/, day],
]
const units: readonly (readonly [words: RegExp, ms: number])[] = [
  [/\bmin(ute)?s?\b|分[钟鐘]/, minute],
  [/\b(hours?|hrs?)\b|小[时時]|[钟鐘][头頭]/, hour],
  [/\bdays?\b|[天日]/, day],
  [/\bweeks?\b|[周週]|星期|[礼禮]拜/, 7 * day],
]
const working = /\b(working|business)\b|工作/
const numerals: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  兩: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  十: 10,
  半: 0.5,
  two: 2,
  three: 3,
}

const weekdays = 'sun mon tue wed thu fri sat'.split(' ')
const weekday = /\b(sun|mon|tues|wednes|thurs|fri|satur)day\b|(?:[周週]|星期|[礼禮]拜)([一二三四五六日天])(?![天个個])/
const nextWeek = /下(个|個)?(周|週|星期|礼拜|禮拜)/
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNames = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const dayOfMonth = [
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${monthNames})\\b`),
  new RegExp(`\\b(?<name>${monthNames}) (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b`),
  /(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/,
  /(?<![\d/])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/,
]
/** "by 5 pm", "下午三点前": with no day named it is the next such hour. */
const timeOfDay =
  /\b\d{1,2}(:\d\d)? ?([ap]m\b|[ap]\.m\.|o'clock)|\bnoon\b|\bend of (the )?day\b|[\d一二两兩三四五六七八九十半][点點]/

/** The customer's clock may run up to half a day apart from UTC. */
const ZONES = 12 * hour

/**
 * The time a promise's own words allow, in milliseconds; `null` when they name none. "1-3 天" allows three days, and
 * working days a weekend more.
 *
 * @param from when it was said, in milliseconds since 1970; weekdays and dates can only be told with it
 */
export function promisedMs(words: string, from: number | null = null): number | null {
  const text = words.toLowerCase()
  for (const [name, ms] of dates) if (name.test(text)) return ms
  if (weekday.test(text)) return from === null ? null : untilWeekday(text, from)
  const dated = untilDate(text, from)
  if (dated !== null) return dated
  const unit = units.find(([name]) => name.test(text.replace(/\d{1,2}\s?月\s?\d{1,2}\s?[日号號]/g, '')))
  if (!unit) return timeOfDay.test(text) ? 12 * hour : null
  const numbers = [...text.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits))
  for (const [numeral, value] of Object.entries(numerals)) if (text.includes(numeral)) numbers.push(value)
  const most = numbers.length === 0 ? 1 : Math.max(...numbers)
  const weekends = working.test(text) ? 2 * Math.ceil(most / 5) : 0
  return unit[1] * most + weekends * day
}

function untilWeekday(text: string, from: number): number {
  const [, english, chinese = ''] = weekday.exec(text) ?? []
  const target = english
    ? weekdays.indexOf(english.slice(0, 3))
    : '日一二三四五六'.indexOf(chinese === '天' ? '日' : chinese)
  const days = (target - new Date(from).getUTCDay() + 7) % 7
  return untilEndOfDay(from, days + (nextWeek.test(text) && days < 7 ? 7 : 0))
}

function untilDate(text: string, from: number | null): number | null {
  if (from === null) return null
  for (const pattern of dayOfMonth) {
    const { day: date, month, name } = pattern.exec(text)?.groups ?? {}
    if (date === undefined) continue
    const at = new Date(from)
    // 26/9 can only be meant the other way round.
    const turned = Number(month) > 12
    const number = month === undefined ? months.indexOf((name ?? '').slice(0, 3)) : Number(turned ? date : month) - 1
    const due = Date.UTC(at.getUTCFullYear(), number, Number(turned ? month : date))
    return untilEndOfDay(from, Math.max(0, Math.ceil((due - from) / day)))
  }
  return null
}

const untilEndOfDay = (from: number, days: number): number => day - (from % day) + days * day + ZONES

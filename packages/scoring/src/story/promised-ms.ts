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

/** The time a promise's own words allow, in milliseconds; `null` when they name none. "1-3 天" allows three days, and working days a weekend more. */
export function promisedMs(words: string): number | null {
  const text = words.toLowerCase()
  for (const [name, ms] of dates) if (name.test(text)) return ms
  const unit = units.find(([name]) => name.test(text))
  if (!unit) return null
  const numbers = [...text.matchAll(/\d{1,4}/g)].map(([digits]) => Number(digits))
  for (const [numeral, value] of Object.entries(numerals)) if (text.includes(numeral)) numbers.push(value)
  const most = numbers.length === 0 ? 1 : Math.max(...numbers)
  const weekends = working.test(text) ? 2 * Math.ceil(most / 5) : 0
  return unit[1] * most + weekends * day
}

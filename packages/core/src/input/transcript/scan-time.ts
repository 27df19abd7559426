/** A time written before a label. `date` is `null` for a time of day. */
export interface WrittenTime {
  date: { year: number; month: number; day: number } | null
  hour: number
  minute: number
  /** `null` = not written. */
  second: number | null
  millisecond: number
  /** Minutes east of UTC; 0 when no zone was written. */
  offsetMinutes: number
  /** Index after the time and its brackets. */
  end: number
}

/** What stands behind the month and the day, by what stands behind the year: 2026-05-03, 2026/5/3, 2026年5月3日. */
const dateMarks: Readonly<Record<string, { month: string; day: string | null }>> = {
  '-': { month: '-', day: null },
  '/': { month: '/', day: null },
  年: { month: '月', day: '日' },
}

/** The brackets that helpdesks write around a time. */
const closingOf: Readonly<Record<string, string>> = { '[': ']', '(': ')', '（': '）' }

/**
 * Reads `[2026-05-03 10:00]`, `2026/5/3 10:00`, `2026年5月3日 10:00`, `2026-05-03T10:00:00Z`, `[10:02]`, `(10:02:13 AM)`, `10:02:30` or
 * `9:05 PM` at an index, or `null` when no time is written there. By hand, one step per character; ranges are checked by the caller.
 */
export function scanTime(line: string, start: number): WrittenTime | null {
  const closing = closingOf[line[start] ?? '']
  let at = closing ? start + 1 : start

  const number = (from: number, digits: number): number | null => {
    let value = 0
    for (let index = from; index < from + digits; index++) {
      const digit = line.charCodeAt(index) - 48
      if (!(digit >= 0 && digit <= 9)) return null
      value = value * 10 + digit
    }
    return value
  }

  let date: WrittenTime['date'] = null
  const year = number(at, 4)
  if (year !== null) {
    const marks = dateMarks[line[at + 4] ?? '']
    if (marks === undefined) return null
    const monthDigits = line[at + 6] === marks.month ? 1 : 2
    const month = number(at + 5, monthDigits)
    const dayAt = at + 6 + monthDigits
    const dayDigits = number(dayAt, 2) === null ? 1 : 2
    const day = number(dayAt, dayDigits)
    if (line[dayAt - 1] !== marks.month || month === null || day === null) return null
    at = dayAt + dayDigits
    if (marks.day !== null && line[at++] !== marks.day) return null
    date = { year, month, day }
    if (line[at] === ' ' || line[at] === 'T') at += 1
    else if (marks.day === null) return null
  }

  const hourDigits = line[at + 1] === ':' ? 1 : 2
  let hour = number(at, hourDigits)
  const minute = number(at + hourDigits + 1, 2)
  if (hour === null || minute === null || line[at + hourDigits] !== ':') return null
  at += hourDigits + 3
  let second: number | null = null
  let millisecond = 0
  if (line[at] === ':') {
    second = number(at + 1, 2)
    if (second === null) return null
    at += 3
    if (line[at] === '.') {
      let scale = 100
      for (at += 1; number(at, 1) !== null; at++) {
        millisecond += Math.floor((number(at, 1) ?? 0) * scale)
        scale /= 10
      }
    }
  }

  const half = line
    .slice(line[at] === ' ' ? at + 1 : at, at + 3)
    .slice(0, 2)
    .toLowerCase()
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half === 'pm' ? 12 : 0)
    at += line[at] === ' ' ? 3 : 2
  }

  let offsetMinutes = 0
  const sign = line[at]
  if (sign === 'Z') at += 1
  else if (sign === '+' || sign === '-') {
    const hours = number(at + 1, 2)
    const minutes = number(at + 4, 2)
    if (hours === null || minutes === null || line[at + 3] !== ':') return null
    offsetMinutes = (sign === '-' ? -1 : 1) * (hours * 60 + minutes)
    at += 6
  }

  if (closing) {
    if (line[at] !== closing) return null
    at += 1
  } else if (at < line.length && line[at] !== ' ' && line[at] !== '\t') return null
  return { date, hour, minute, second, millisecond, offsetMinutes, end: at }
}

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

/**
 * Reads `[2026-05-03 10:00]`, `2026-05-03T10:00:00Z`, `[10:02]` or `10:02:30` at an index, or `null` when no time is
 * written there. By hand, one step per character; ranges are checked by the caller.
 */
export function scanTime(line: string, start: number): WrittenTime | null {
  const bracketed = line[start] === '['
  let at = bracketed ? start + 1 : start

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
    const month = number(at + 5, 2)
    const day = number(at + 8, 2)
    const separator = line[at + 10]
    if (line[at + 4] !== '-' || line[at + 7] !== '-' || month === null || day === null) return null
    if (separator !== ' ' && separator !== 'T') return null
    date = { year, month, day }
    at += 11
  }

  const hour = number(at, 2)
  const minute = number(at + 3, 2)
  if (hour === null || minute === null || line[at + 2] !== ':') return null
  at += 5
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

  if (bracketed) {
    if (line[at] !== ']') return null
    at += 1
  } else if (line[at] !== ' ' && line[at] !== '\t') return null
  return { date, hour, minute, second, millisecond, offsetMinutes, end: at }
}

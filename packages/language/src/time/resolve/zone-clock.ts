const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/**
 * Reads and sets the wall clock of a time zone. Wall-clock times are milliseconds counted as if the zone were UTC, so
 * that days and weeks are plain arithmetic and only the way back has to know about clock changes.
 */
export interface ZoneClock {
  wallOf(epochMs: number): number
  /** As calendars do it: a time that a clock change skips moves on by the change, one that comes twice is the first. */
  epochOf(wallMs: number): number
}

/** A clock without offset, for when no zone is known. */
export const UTC: ZoneClock = { wallOf: (epochMs) => epochMs, epochOf: (wallMs) => wallMs }

/** Formatters cost far more to build than to use. */
const kept = new Map<string, ZoneClock>()
const MOST_KEPT = 64

/**
 * The clock of an IANA time zone, or `null` when this runtime does not know it.
 *
 * @example
 * zoneClock('Asia/Shanghai')?.wallOf(0) // 28_800_000: eight in the morning
 * zoneClock('Asia/Atlantis') // null
 */
export function zoneClock(timeZone: string): ZoneClock | null {
  if (timeZone === 'UTC') return UTC
  const known = kept.get(timeZone)
  if (known) return known
  const offsetAt = offsetReader(timeZone)
  if (!offsetAt) return null
  const clock: ZoneClock = {
    wallOf: (epochMs) => epochMs + offsetAt(epochMs),
    epochOf(wallMs) {
      const before = offsetAt(wallMs - day)
      const after = offsetAt(wallMs + day)
      if (before === after || offsetAt(wallMs - before) === before) return wallMs - before
      return offsetAt(wallMs - after) === after ? wallMs - after : wallMs - before
    },
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(timeZone, clock)
  return clock
}

function offsetReader(timeZone: string): ((epochMs: number) => number) | null {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
  return (epochMs) => {
    const whole = Math.floor(epochMs / second) * second
    const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
    for (const { type, value } of format.formatToParts(whole)) if (type in parts) parts[type as 'year'] = Number(value)
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - whole
  }
}

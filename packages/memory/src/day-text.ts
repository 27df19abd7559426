import type { Instant, TimeZone } from '@attune/core'
import type { MemoryLocale } from './locale.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A calendar day and a time of day, in a zone. */
export interface LocalTime {
  year: number
  month: number
  day: number
  /** `HH:MM` */
  clock: string
}

const clocks = new Map<string, Intl.DateTimeFormat>()
/** More zones than any business has customers in at a time; over this the memory of them is emptied. */
const mostClocks = 600

/** The local time of an instant; without a zone that of UTC. */
export function localTime(instant: Instant, zone: TimeZone | null): LocalTime {
  if (zone === null || zone === 'UTC') return ofIso(instant)
  const parts = new Map(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
  }
}

const ofIso = (instant: Instant): LocalTime => ({
  year: Number(instant.slice(0, 4)),
  month: Number(instant.slice(5, 7)),
  day: Number(instant.slice(8, 10)),
  clock: instant.slice(11, 16),
})

function clockOf(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const number = '2-digit'
  const options = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: number,
    day: number,
    hour: number,
    minute: number,
  } as const
  const fresh = new Intl.DateTimeFormat('en-GB', options)
  if (clocks.size >= mostClocks) clocks.clear()
  clocks.set(timeZone, fresh)
  return fresh
}

/** `3 May 2026`, 2026年5月3日; without the year when it is the year of `near`. */
export function dayText(instant: Instant, locale: MemoryLocale, zone: TimeZone | null, near?: Instant): string {
  const { year, month, day } = localTime(instant, zone)
  const showYear = near === undefined || localTime(near, zone).year !== year
  return calendarDay(showYear ? year : null, month, day, locale)
}

function calendarDay(year: number | null, month: number, day: number, locale: MemoryLocale): string {
  if (locale === 'en') return `${day} ${months[month - 1]}${year === null ? '' : ` ${year}`}`
  return `${year === null ? '' : `${year}年`}${month}月${day}日`
}

/** A date as facts hold it, `1985-05-03` or `--05-03` where the year was not said (RFC 6350 §4.3.1); `null` for other words. */
export function dateText(value: string, locale: MemoryLocale): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(value) ?? []
  return month === '' ? null : calendarDay(year === '-' ? null : Number(year), Number(month), Number(day), locale)
}

/** The same with the time of day. */
export function momentText(instant: Instant, locale: MemoryLocale, zone: TimeZone | null, near?: Instant): string {
  const { clock } = localTime(instant, zone)
  const day = dayText(instant, locale, zone, near)
  return locale === 'en' ? `${day}, ${clock}` : `${day} ${clock}`
}

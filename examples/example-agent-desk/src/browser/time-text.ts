import type { DeskLocale } from '../api.ts'
import type { Words } from './words/words.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A length of time in its largest unit: "4 min". */
export function lengthText(ms: number, { time }: Words): string {
  if (ms >= day) return time.days(Math.floor(ms / day))
  if (ms >= hour) return time.hours(Math.floor(ms / hour))
  if (ms >= minute) return time.minutes(Math.floor(ms / minute))
  return time.seconds(Math.max(0, Math.floor(ms / 1000)))
}

/** A clock that runs: "4:05", from an hour on "2 h". */
export function clockText(ms: number, words: Words): string {
  if (ms >= hour) return lengthText(ms, words)
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function timeOfDay(instant: string, locale: DeskLocale): string {
  return new Intl.DateTimeFormat(languageOf(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  )
}

export function dayText(instant: string, locale: DeskLocale): string {
  return new Intl.DateTimeFormat(languageOf(locale), { day: 'numeric', month: 'long' }).format(new Date(instant))
}

export const sameDay = (a: string, b: string): boolean => new Date(a).toDateString() === new Date(b).toDateString()

const languageOf = (locale: DeskLocale): string => (locale === 'en' ? 'en-GB' : 'zh-CN')

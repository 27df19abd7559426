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

/** Made once: building one takes longer than drawing a line of the list. */
const formats = { en: formatsOf('en-GB'), 'zh-Hans': formatsOf('zh-CN') }

function formatsOf(language: string) {
  return {
    time: new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    day: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }),
  }
}

export const timeOfDay = (instant: string, locale: DeskLocale): string => formats[locale].time.format(new Date(instant))
export const dayText = (instant: string, locale: DeskLocale): string => formats[locale].day.format(new Date(instant))

export const sameDay = (a: string, b: string): boolean => new Date(a).toDateString() === new Date(b).toDateString()

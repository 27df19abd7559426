import type { ClockTime } from '@attune/core'

/** A time of day as Freshdesk writes it: `8:0 am`, `5:00 pm`, `17:30`. `null` when it cannot be read. */
export function clockTimeOf(time: string | null): ClockTime | null {
  const [, hour, minute, half] = /^(\d{1,2}):(\d{1,2})(?::\d{2})? ?(am|pm)?$/i.exec(time?.trim() ?? '') ?? []
  if (hour === undefined || minute === undefined) return null
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59) return null
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`
}

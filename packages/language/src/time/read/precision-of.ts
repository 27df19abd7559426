import type { TimeLength, TimePoint, TimePrecision, TimeUnit } from '../time-expression.ts'

const ofUnit: Readonly<Record<TimeUnit, TimePrecision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
}

/** The smallest thing that is told apart. */
export function precisionOf({ length, point }: { length: TimeLength | null; point: TimePoint | null }): TimePrecision {
  if (length) return length.rough ? 'rough' : ofUnit[length.unit]
  if (!point) return 'none'
  if (point.clock || point.part === 'noon' || point.part === 'midnight') return 'minute'
  if (point.part) return 'part-of-day'
  const { day } = point
  if (!day || day.type === 'offset' || day.type === 'weekday') return 'day'
  if (day.type === 'date') return day.day !== null ? 'day' : day.edge ? 'rough' : 'month'
  if (day.edge) return 'rough'
  return day.unit === 'weekend' ? 'day' : day.unit === 'quarter' ? 'month' : day.unit
}

import type { PartOfDay, TimeOfDay } from '../time-expression.ts'

interface PartHours {
  from: number
  to: number
  /** What "by" it means. */
  by: number
  /** "Before" it. */
  before: number
}

const part = (from: number, to: number, by = to, before = from): PartHours => ({ from, to, by, before })

/** Hours of the day. A night belongs to the day on which it begins. */
export const partHours: Readonly<Record<PartOfDay, PartHours>> = {
  'small-hours': part(0, 6),
  'first-thing': part(6, 10),
  morning: part(6, 12),
  noon: part(12, 12),
  midday: part(11, 13, 12, 12),
  afternoon: part(12, 18),
  evening: part(18, 24),
  night: part(18, 24),
  midnight: part(24, 24),
  'closing-time': part(17, 18, 18, 18),
  'end-of-day': part(17, 24, 24, 24),
}

/** Hour of the day with what its part says about it: 下午三点 is 15, 晚上十二点 is 24, 晚上一点 is the night after. */
export function hourIn({ hour, half }: TimeOfDay, named: PartOfDay | null): number | null {
  if (half === 'known') return hour
  switch (named) {
    case 'small-hours':
    case 'midnight':
      return hour % 12
    case 'first-thing':
    case 'morning':
      return hour
    case 'noon':
    case 'midday':
      return hour < 5 ? hour + 12 : hour
    case 'afternoon':
    case 'closing-time':
      return (hour % 12) + 12
    case 'evening':
    case 'night':
    case 'end-of-day':
      return hour < 5 ? hour + 24 : hour + 12
    default:
      return null
  }
}

/** Without morning or afternoon, on a day that is not today: most is done between seven and seven. */
export const likelyHour = (hour: number): number => (hour < 7 ? hour + 12 : hour)

import { type TimeZone, timeZoneSchema } from '@attune/core'

/**
 * Rails, and so Freshdesk, names zones by cities and regions. Most cities are in the IANA name as they are; these are not.
 */
const special: Readonly<Record<string, TimeZone>> = {
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Central Time (US & Canada)': 'America/Chicago',
  'Eastern Time (US & Canada)': 'America/New_York',
  'Atlantic Time (Canada)': 'America/Halifax',
  Arizona: 'America/Phoenix',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  'Central America': 'America/Guatemala',
  Newfoundland: 'America/St_Johns',
  Saskatchewan: 'America/Regina',
  Brasilia: 'America/Sao_Paulo',
  Edinburgh: 'Europe/London',
  Bern: 'Europe/Zurich',
  'St. Petersburg': 'Europe/Moscow',
  Kyiv: 'Europe/Kiev',
  Pretoria: 'Africa/Johannesburg',
  Harare: 'Africa/Harare',
  'West Central Africa': 'Africa/Algiers',
  'Abu Dhabi': 'Asia/Dubai',
  Islamabad: 'Asia/Karachi',
  Mumbai: 'Asia/Kolkata',
  'New Delhi': 'Asia/Kolkata',
  Chennai: 'Asia/Kolkata',
  Kolkata: 'Asia/Kolkata',
  'Sri Jayawardenepura': 'Asia/Colombo',
  Hanoi: 'Asia/Ho_Chi_Minh',
  Beijing: 'Asia/Shanghai',
  Osaka: 'Asia/Tokyo',
  Sapporo: 'Asia/Tokyo',
  Canberra: 'Australia/Sydney',
  Wellington: 'Pacific/Auckland',
}

/** The IANA name of a zone as Freshdesk names it; `null` = not known which it is. */
export function ianaZoneOf(name: string | null): TimeZone | null {
  if (name === null) return null
  if (Object.hasOwn(special, name)) return special[name] ?? null
  if (name.includes('/') || name === 'UTC') return timeZoneSchema.safeParse(name).success ? name : null
  return zonesByCity().get(name) ?? null
}

let byCity: Map<string, TimeZone> | undefined

function zonesByCity(): Map<string, TimeZone> {
  byCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [(zone.split('/').at(-1) ?? zone).replaceAll('_', ' '), zone]),
  )
  return byCity
}

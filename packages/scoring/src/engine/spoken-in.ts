import type { ReportLocale } from '../rule.ts'

/** A value with every wording in it (`{ en, 'zh-Hans', 'zh-Hant' }`) replaced by the one of a language. */
export function spokenIn(value: unknown, locale: ReportLocale): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => spokenIn(one, locale))
  if ('en' in value) return (value as Record<string, unknown>)[locale]
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spokenIn(one, locale)]))
}

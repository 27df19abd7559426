import * as z from 'zod'

/** A BCP 47 language tag, for example `en`, `zh-CN` or `zh-Hant-TW`. */
export type Locale = string

/** The Zod schema of {@link Locale}. */
export const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as "en", "zh-CN" or "zh-Hant-TW"')
  .meta({ description: 'BCP 47 language tag, for example en, zh-CN or zh-Hant-TW' })

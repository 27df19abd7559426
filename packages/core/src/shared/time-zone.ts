import * as z from 'zod'

/** An IANA time zone name, for example `Asia/Shanghai`. */
export type TimeZone = string

/** The Zod schema of {@link TimeZone}. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'expected an IANA time zone such as "Asia/Shanghai" or "UTC"')
  .meta({ description: 'IANA time zone name, for example Asia/Shanghai' })

/** Asking the runtime takes longer than reading the rest of a customer. There are some 600 names; others are not kept. */
const known = new Set<string>()

/** Whether this runtime knows the time zone. Offsets such as `+08:00` count where the runtime accepts them. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    return false
  }
  if (known.size < mostKnown) known.add(name)
  return true
}

const mostKnown = 1000

import * as z from 'zod'

/** An IANA time zone name, for example `Asia/Shanghai`. */
export type TimeZone = string

/** The Zod schema of {@link TimeZone}. */
export const timeZoneSchema = z
  .string()
  .refine(isTimeZone, 'expected an IANA time zone such as "Asia/Shanghai" or "UTC"')
  .meta({ description: 'IANA time zone name, for example Asia/Shanghai' })

/** Whether this runtime knows the time zone. Offsets such as `+08:00` count where the runtime accepts them. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

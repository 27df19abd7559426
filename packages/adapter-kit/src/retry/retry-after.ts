import type { RateLimit } from '../pacing/rate-limit.ts'

/**
 * How long the helpdesk asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), Help
 * Scout's `X-RateLimit-Retry-After`, or the reset of a limit that is used up. `null` = it does not say.
 */
export function retryAfterMs(headers: Headers, limits: readonly RateLimit[], now: number): number | null {
  const told = headers.get('retry-after') ?? headers.get('x-ratelimit-retry-after')
  const asked = told === null ? null : msOf(told.trim(), now)
  if (asked !== null) return asked
  const resets = limits.filter(({ remaining }) => remaining === 0).map(({ resetMs }) => resetMs)
  const known = resets.filter((reset) => reset !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function msOf(text: string, now: number): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000)
  // Dates of HTTP begin with the weekday; Date.parse would read much else, such as a bare year.
  const date = /^[A-Z][a-z]{2},/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

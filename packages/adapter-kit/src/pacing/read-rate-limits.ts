import type { RateLimit } from './rate-limit.ts'

/** [limit, remaining, reset] as helpdesks call them. */
const families: readonly (readonly [limit: string, remaining: string, reset: string])[] = [
  ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['x-ratelimit-total', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['x-rate-limit', 'x-rate-limit-remaining', 'x-rate-limit-reset'],
  ['x-ratelimit-limit-minute', 'x-ratelimit-remaining-minute', 'x-ratelimit-reset-minute'],
]

/**
 * The limits an answer tells, in the headers of the IETF draft, of Intercom, Freshdesk, Front, Help Scout, Chatwoot
 * behind a proxy, and of Zendesk with its limits for single endpoints
 * (`zendesk-ratelimit-tickets-index: total=100; remaining=99; resets=36`). What is not a number is not told.
 *
 * @param now milliseconds since 1970, for resets that are told as a time
 * @example
 * readRateLimits(new Headers({ 'ratelimit-limit': '100', 'ratelimit-remaining': '99', 'ratelimit-reset': '36' }), Date.now())
 * // [{ scope: 'account', limit: 100, remaining: 99, resetMs: 36_000 }]
 */
export function readRateLimits(headers: Headers, now: number): RateLimit[] {
  const limits: RateLimit[] = []
  const [limit, remaining, reset] = familyOf(headers) ?? ['', '', '']
  const left = remaining === '' ? null : numberIn(headers.get(remaining))
  if (left !== null) {
    const resetMs = untilReset(numberIn(headers.get(reset)), now)
    limits.push({ scope: 'account', limit: numberIn(headers.get(limit)), remaining: left, resetMs })
  }
  headers.forEach((value, name) => {
    if (!name.startsWith('zendesk-ratelimit-')) return
    const told = pairsIn(value)
    const remaining = numberIn(told.get('remaining') ?? null)
    if (remaining === null) return
    const resetMs = untilReset(numberIn(told.get('resets') ?? null), now)
    limits.push({ scope: 'endpoint', limit: numberIn(told.get('total') ?? null), remaining, resetMs })
  })
  return limits
}

/** The first that is there as a whole, or else the first that at least tells what remains. */
function familyOf(headers: Headers): (typeof families)[number] | undefined {
  const told = families.filter(([, remaining]) => headers.has(remaining))
  return told.find(([limit]) => headers.has(limit)) ?? told[0]
}

/** Small numbers are seconds left, large ones a time in seconds, larger ones in milliseconds. */
function untilReset(reset: number | null, now: number): number | null {
  if (reset === null) return null
  if (reset < 1e9) return reset * 1000
  return Math.max(0, (reset < 1e12 ? reset * 1000 : reset) - now)
}

/** `total=10; remaining=8` */
function pairsIn(value: string): Map<string, string> {
  return new Map(
    value.split(';').map((pair) => {
      const [name = '', number = ''] = pair.split('=')
      return [name.trim().toLowerCase(), number.trim()]
    }),
  )
}

function numberIn(text: string | null): number | null {
  if (text === null || text.trim() === '') return null
  const number = Number(text)
  return Number.isFinite(number) && number >= 0 ? number : null
}

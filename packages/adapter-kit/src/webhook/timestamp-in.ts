import type { Instant, WebhookRequest } from '@attune/core'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { instantOf } from '../wire/instant-of.ts'

/** Where the time of a delivery stands, and how old it may be. */
export interface TimestampRule {
  header: string
  /** Seconds or milliseconds since 1970, or ISO 8601. */
  format: 's' | 'ms' | 'iso'
  /** How far it may be from the time of arrival, before or after. Default: 300,000 ms. */
  toleranceMs?: number | undefined
}

/** The time a webhook was signed at, as its header says it. @throws AuthenticationError */
export function timestampIn(request: WebhookRequest, rule: TimestampRule, now: Instant): string {
  const { header, toleranceMs = 300_000 } = rule
  const text = request.headers.get(header)
  if (text === null) throw new AuthenticationError(`The webhook does not say when it was signed: ${header} is missing.`)
  const signedAt = epochOf(text, rule.format)
  if (signedAt === null) throw new AuthenticationError(`The webhook's time in ${header} cannot be read.`)
  const ageMs = Date.parse(now) - signedAt
  if (!(Math.abs(ageMs) <= toleranceMs)) {
    const where = ageMs > 0 ? 'was signed too long ago' : 'comes from the future'
    throw new AuthenticationError(
      `The webhook ${where}: ${Math.round(Math.abs(ageMs) / 1000)} seconds, allowed are ${toleranceMs / 1000}. ` +
        'Somebody may have sent an old one again, or a clock is wrong.',
    )
  }
  return text
}

function epochOf(text: string, format: TimestampRule['format']): number | null {
  if (format !== 'iso') return /^\d{1,16}$/.test(text) ? Number(text) * (format === 's' ? 1000 : 1) : null
  const instant = /^\d+$/.test(text) ? null : instantOf(text)
  return instant === null ? null : Date.parse(instant)
}

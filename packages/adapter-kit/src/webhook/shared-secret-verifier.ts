import type { WebhookRequest } from '@attune/core'
import { utf8 } from '../bytes/base64.ts'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { constantTimeEqual } from './constant-time-equal.ts'
import type { VerifyWebhook } from './hmac-verifier.ts'
import { type SecretList, secretsOf } from './secret-list.ts'

/** Where the secret stands. A header is better: addresses end up in logs. */
export type SecretPlace = { header: string } | { query: string }

/**
 * For helpdesks that sign nothing (Freshdesk, Request Tracker): compares a secret that they send along. It proves who
 * sent it, not what and when, so treat the body as a hint even more.
 *
 * @throws OptionsError when there is no secret, or an empty one.
 * @example
 * const verify = createSharedSecretVerifier({ header: 'X-Attune-Secret' }, secret)
 */
export function createSharedSecretVerifier(place: SecretPlace, secrets: SecretList): VerifyWebhook {
  const expected = secretsOf(secrets).map(utf8)
  const where = 'header' in place ? `header ${place.header}` : `parameter ${place.query} of the address`

  return (request) => {
    const given = secretIn(request, place)
    if (given === null) throw new AuthenticationError(`The webhook brings no secret: the ${where} is missing.`)
    const matches = expected.map((secret) => constantTimeEqual(utf8(given), secret))
    if (matches.includes(true)) return
    throw new AuthenticationError(`The webhook's secret in the ${where} is not the one that was agreed.`)
  }
}

function secretIn(request: WebhookRequest, place: SecretPlace): string | null {
  if ('header' in place) return request.headers.get(place.header)
  const start = request.url.indexOf('?')
  return start === -1 ? null : new URLSearchParams(request.url.slice(start + 1)).get(place.query)
}

import type { WebhookOptions, WebhookRequest } from '@attune/core'
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { base64OfBytes, utf8 } from '../bytes/base64.ts'
import { joinBytes } from '../bytes/join-bytes.ts'
import { AuthenticationError } from '../errors/authentication-error.ts'
import { constantTimeEqual } from './constant-time-equal.ts'
import { type SecretList, secretsOf } from './secret-list.ts'
import { type TimestampRule, timestampIn } from './timestamp-in.ts'

/** How a helpdesk signs its webhooks. */
export interface HmacScheme {
  algorithm: 'sha1' | 'sha256'
  /** How the signature is written. */
  encoding: 'hex' | 'base64'
  /** The header that holds it. */
  header: string
  /** What stands before it, such as `sha256=`. */
  prefix?: string | undefined
  /** Absent = the helpdesk signs no time; use a replay guard. */
  timestamp?: TimestampRule | undefined
  /** What is signed, in order. Default: the body alone. `timestamp` is the header as sent. */
  message?: ((parts: SignedParts) => readonly (string | Uint8Array)[]) | undefined
}

/** What a signature can be made over. */
export interface SignedParts {
  body: Uint8Array
  /** `''` when the scheme has none. */
  timestamp: string
  method: string
  url: string
}

/** Passes, or throws an AuthenticationError. */
export type VerifyWebhook = (request: WebhookRequest, options: WebhookOptions) => void

/**
 * Verifies signatures over the bytes as they came. With several secrets any of them will do, so that one can be replaced
 * without a gap. What is missing – the header, the time – fails.
 *
 * @throws OptionsError when there is no secret, or an empty one.
 * @example
 * const verify = createHmacVerifier({
 *   algorithm: 'sha256', encoding: 'base64', header: 'X-Zendesk-Webhook-Signature',
 *   timestamp: { header: 'X-Zendesk-Webhook-Signature-Timestamp', format: 'iso' },
 *   message: ({ timestamp, body }) => [timestamp, body],
 * }, secret)
 * verify(request, { now })
 */
export function createHmacVerifier(scheme: HmacScheme, secrets: SecretList): VerifyWebhook {
  const { encoding, header, prefix = '', message = ({ body }) => [body] } = scheme
  const keys = secretsOf(secrets).map(utf8)
  const hash = scheme.algorithm === 'sha1' ? sha1 : sha256

  return (request, { now }) => {
    const given = request.headers.get(header)
    if (given === null) throw new AuthenticationError(`The webhook has no signature: the header ${header} is missing.`)
    const timestamp = scheme.timestamp === undefined ? '' : timestampIn(request, scheme.timestamp, now)
    const { body, method, url } = request
    const signed = joinBytes(message({ body, timestamp, method, url }))
    // Every secret is tried, so that the time does not tell which one it was.
    const matches = keys.map((key) => {
      const digest = hmac(hash, key, signed)
      return constantTimeEqual(
        utf8(given),
        utf8(prefix + (encoding === 'hex' ? bytesToHex(digest) : base64OfBytes(digest))),
      )
    })
    if (!matches.includes(true)) {
      throw new AuthenticationError(
        `The webhook's signature in ${header} does not hold. Check that the secret is that of this webhook, and that the ` +
          'body is handed over as the bytes that came, not parsed and written again.',
      )
    }
  }
}

import type { Identity } from '@attune/core'
import { type IdentityProblem, type NormalizedValue, normalizeEmail } from './normalize-email.ts'
import { countryCode, normalizePhone } from './normalize-phone.ts'
import { isPlaceholder } from './placeholder.ts'

/** What handles leave unsaid. */
export interface NormalizeOptions {
  /** ISO 3166 code: the country of numbers that do not name one, for instance that of the shop. */
  defaultCountry?: string
}

/** An identity in the spelling that is compared. */
export interface NormalizedIdentity {
  /** `null`: it cannot be compared; `problem` says why. */
  normalized: string | null
  problem: IdentityProblem | null
  /** Several people stand behind it: a mailbox like `info@`, an office number with an extension. */
  shared: boolean
  /** Of a telephone number. */
  extension: string | null
}

const longestHandle = 512

/**
 * Brings an identity to the one spelling that is compared. Deterministic; nothing is guessed:
 *
 * - `email`: in lower case, the domain in ASCII (IDNA). Dots and `+tags` stay: on many servers they are other people.
 * - `phone`: E.164. A national number without a `defaultCountry` is nobody's number: `no-country`.
 * - `social`: trimmed, Unicode NFC, without the leading `@`.
 * - everything else: trimmed, Unicode NFC. Capitals stay, as account ids may differ by them.
 *
 * Values that stand for nobody ("anonymous", "-1", zeros, `noreply@`, `test@test.com`, 匿名) are `blocked`.
 *
 * @throws {OptionsError} when `defaultCountry` is not the code of a country
 * @example
 * normalizeIdentity({ kind: 'phone', value: '0912-345-678' }, { defaultCountry: 'TW' }).normalized // '+886912345678'
 */
export function normalizeIdentity(
  identity: Pick<Identity, 'kind' | 'value'>,
  options: NormalizeOptions = {},
): NormalizedIdentity {
  countryCode(options.defaultCountry)
  const found = normalizeValue(identity, options)
  if (found.normalized === null) {
    return { normalized: null, problem: found.problem, shared: false, extension: null }
  }
  return { ...found, problem: null }
}

function normalizeValue({ kind, value }: Pick<Identity, 'kind' | 'value'>, options: NormalizeOptions): NormalizedValue {
  if (value.trim() === '') return { normalized: null, problem: 'empty' }
  if (value.length > longestHandle) return { normalized: null, problem: 'too-long' }
  if (isPlaceholder(value)) return { normalized: null, problem: 'blocked' }
  if (kind === 'email') return normalizeEmail(value)
  if (kind === 'phone') return normalizePhone(value, options.defaultCountry)
  const handle = value.normalize('NFC').trim()
  const bare = kind === 'social' && handle.startsWith('@') ? handle.slice(1) : handle
  if (isPlaceholder(bare)) return { normalized: null, problem: 'blocked' }
  return { normalized: bare, shared: false, extension: null }
}

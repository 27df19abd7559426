import { AttuneError, type Customer, type Identity, OptionsError } from '@attune/core'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { normalizeIdentity } from '../identity/index.ts'
import type { ErasureRecord } from './erasure-record.ts'

/** Who must not come back, and the key their hashes were made with. */
export interface Suppression {
  records: readonly ErasureRecord[]
  /** At least 16 bytes; text counts as UTF-8. Keep it apart from the records: with it, addresses can be tried out. */
  key: string | Uint8Array
}

const shortestKey = 16

/** @throws OptionsError for a key that is too short */
export function keyBytes(key: string | Uint8Array): Uint8Array {
  const bytes = typeof key === 'string' ? utf8ToBytes(key) : key
  if (bytes instanceof Uint8Array && bytes.length >= shortestKey) return bytes
  throw new OptionsError(`key: expected at least ${shortestKey} bytes, kept secret and apart from the records`, 'key')
}

/**
 * Every spelling of an identity that is compared, hashed with the key: the one identities are matched by, and a plainer one
 * for handles that cannot be brought to it.
 */
export function identityHashes(key: Uint8Array, identity: Pick<Identity, 'kind' | 'value' | 'normalized'>): string[] {
  const { kind, value } = identity
  const spellings = [identity.normalized, normalizeIdentity({ kind, value }).normalized, value]
    .filter((spelling) => spelling !== null)
    .flatMap((spelling) => (kind === 'phone' ? [plain(spelling), spelling.replace(/\D/g, '')] : [plain(spelling)]))
  return [...new Set(spellings)].filter((spelling) => spelling !== '').map((spelling) => hashOf(key, kind, spelling))
}

/** The customer's own id and those of the records they came from. */
export function recordHashes(key: Uint8Array, { id, source }: Pick<Customer, 'id' | 'source'>): string[] {
  const own = hashOf(key, 'record', id)
  return source === null
    ? [own]
    : [own, hashOf(key, 'source', JSON.stringify([source.system, source.connection, source.type, source.id]))]
}

function hashOf(key: Uint8Array, kind: string, text: string): string {
  // The length keeps kind and text apart whatever they hold.
  return bytesToHex(hmac(sha256, key, utf8ToBytes(`${kind.length}:${kind}:${text}`)))
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/**
 * Whether somebody who comes in was erased, so that they must not be recorded again from an old source.
 *
 * @throws OptionsError for a key that is too short
 * @example
 * suppressed(record, key, { kind: 'email', value: 'Anna@Example.com', normalized: null }) // true
 */
export function suppressed(
  record: ErasureRecord,
  key: string | Uint8Array,
  identity: Pick<Identity, 'kind' | 'value' | 'normalized'>,
): boolean {
  const hashes = new Set(record.hashes)
  return identityHashes(keyBytes(key), identity).some((hash) => hashes.has(hash))
}

/**
 * Tells of one person after the other whether they were erased: by their id, by the record they come from, or by any identity.
 *
 * @throws OptionsError for a key that is too short
 */
export function suppressionCheck({ records, key }: Suppression): (person: Person) => boolean {
  const bytes = keyBytes(key)
  const erased = new Set(records.flatMap(({ hashes }) => hashes))
  return (person) =>
    [...recordHashes(bytes, person), ...person.identities.flatMap((one) => identityHashes(bytes, one))].some((hash) =>
      erased.has(hash),
    )
}

type Person = Pick<Customer, 'id' | 'source' | 'identities'>

/** @throws AttuneError with code `suppressed` when the customer was erased */
export function refuseSuppressed(customer: Customer, suppression: Suppression): void {
  if (!suppressionCheck(suppression)(customer)) return
  throw new AttuneError(
    'this customer asked to be erased and is not recorded again; if they came back of their own accord, open a new profile and remove the erasure record',
    { code: 'suppressed' },
  )
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { StoreError } from '../errors/store-error.ts'

/** Where a sealed value belongs. Opened anywhere else, it does not open. */
export interface Place {
  tenant: string
  customerId: string | null
  table: string
  record: string
  field: string
}

/** A data key, unwrapped. `ref` names it in the database. */
export interface DataKey {
  ref: string
  bytes: Uint8Array
}

const format = 1
const nonceBytes = 12
const tagBytes = 16

/** AES-256-GCM with a random nonce: format (1 byte), nonce (12), ciphertext, tag (16). */
export function seal(key: DataKey, place: Place, value: unknown): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(boundTo(key, place))
  return Buffer.concat([
    Buffer.of(format),
    nonce,
    cipher.update(JSON.stringify(value), 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** @throws StoreError `tampered` when it was changed, or belongs to another place */
export function unseal(key: DataKey, place: Place, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  try {
    if (bytes[0] !== format) throw new Error('another format')
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(1, 1 + nonceBytes))
    decipher.setAAD(boundTo(key, place)).setAuthTag(bytes.subarray(-tagBytes))
    const opened = Buffer.concat([decipher.update(bytes.subarray(1 + nonceBytes, -tagBytes)), decipher.final()])
    return JSON.parse(opened.toString('utf8'))
  } catch {
    throw new StoreError(
      `a sealed value in ${place.table} does not open: it was changed, or moved from another record; restore it from a backup`,
      { code: 'tampered' },
    )
  }
}

/** As JSON, so that no two places spell the same. */
function boundTo({ ref }: DataKey, { tenant, customerId, table, record, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([format, tenant, customerId, table, record, field, ref]))
}

import { createHmac, hkdfSync } from 'node:crypto'
import type { Identity } from '@attune/core'

/** Keyed hashes: equal values can be found, and none can be read or guessed without the key. */
export interface Blinder {
  hash(kind: string, text: string): string
}

export function createBlinder(tenantKey: Uint8Array): Blinder {
  const key = Buffer.from(hkdfSync('sha256', tenantKey, '', 'attune/blind-index@1', 32))
  return {
    // The length keeps kind and text apart whatever they hold.
    hash: (kind, text) => createHmac('sha256', key).update(`${kind.length}:${kind}:${text}`).digest('base64url'),
  }
}

/**
 * Every spelling of an identity that is compared: the normalised one, and a plainer one of the value for those that were
 * not normalised. Telephone numbers also by their digits alone.
 */
export function blindIdentity(
  blinder: Blinder,
  { kind, value, normalized }: Pick<Identity, 'kind' | 'value' | 'normalized'>,
): string[] {
  const spellings = [normalized, value].filter((spelling) => spelling !== null).map(plain)
  const digits = kind === 'phone' ? spellings.map((spelling) => spelling.replace(/\D/g, '')) : []
  const texts = new Set([...spellings, ...digits].filter((text) => text !== ''))
  return [...texts].map((text) => blinder.hash(`identity/${kind}`, text))
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { StoreError } from '../errors/store-error.ts'
import type { KeyProvider } from './key-provider.ts'
import { deriveAt, type PuncturableKey, puncture, wholeKey } from './puncturable-key.ts'

/** Keys with holes for what was destroyed. */
export interface KeyringContent {
  current: string
  keys: ReadonlyMap<string, PuncturableKey>
  destroyed: readonly string[]
}

/** Where a keyring is kept. */
export interface KeyringStorage {
  load(): Promise<KeyringContent>
  /** One change after the other. */
  change(to: (content: KeyringContent) => KeyringContent): Promise<KeyringContent>
}

export function createKeyring(storage: KeyringStorage): KeyProvider {
  return {
    currentKeyId: async () => (await storage.load()).current,
    wrap: async (dataKey, ref) => {
      const content = await storage.load()
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyAt(content, content.current, ref), nonce)
      cipher.setAAD(Buffer.from(ref))
      const wrapped = Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
      return { keyId: content.current, wrapped }
    },
    unwrap: async (wrapped, keyId, ref) => {
      const bytes = Buffer.from(wrapped)
      const decipher = createDecipheriv('aes-256-gcm', keyAt(await storage.load(), keyId, ref), bytes.subarray(0, 12))
      decipher.setAAD(Buffer.from(ref)).setAuthTag(bytes.subarray(-16))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
      } catch {
        throw new StoreError('a data key does not fit the key it names: it was damaged or moved', { code: 'tampered' })
      }
    },
    destroy: async (ref) => {
      await storage.change(({ current, keys, destroyed }) => ({
        current,
        keys: new Map([...keys].map(([id, key]) => [id, puncture(key, ref)])),
        destroyed: destroyed.includes(ref) ? destroyed : [...destroyed, ref],
      }))
    },
    destroyed: async () => (await storage.load()).destroyed,
    rotate: async () => {
      const id = newKeyId()
      await storage.change(({ keys, destroyed }) => ({ current: id, keys: new Map(keys).set(id, newKey()), destroyed }))
      return id
    },
    retireOthers: async () => {
      const before = [...(await storage.load()).keys.keys()]
      const { current } = await storage.change(({ current, keys, destroyed }) => ({
        ...{ current, destroyed },
        keys: new Map([...keys].filter(([id]) => id === current)),
      }))
      return before.filter((id) => id !== current)
    },
  }
}

function keyAt({ keys }: KeyringContent, keyId: string, ref: string): Uint8Array {
  const key = keys.get(keyId)
  if (key === undefined) {
    throw new StoreError(`the key ${keyId} is not at hand: these are the keys of another store, or it was retired`, {
      code: 'key_missing',
    })
  }
  const derived = deriveAt(key, ref)
  if (derived === null) throw new StoreError('the key was destroyed: the customer was erased', { code: 'erased' })
  return derived
}

export function freshKeys(): KeyringContent {
  const id = newKeyId()
  return { current: id, keys: new Map([[id, newKey()]]), destroyed: [] }
}

const newKeyId = (): string => `local-${randomUUID()}`
const newKey = (): PuncturableKey => wholeKey(randomBytes(32))

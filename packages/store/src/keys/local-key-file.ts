import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from '../errors/store-error.ts'
import { type KeyFileContent, newKey, newKeyId, readKeyFile, writeKeyFile } from './key-file-content.ts'
import { checkKeyFile, keyFileError } from './key-file-safety.ts'
import type { KeyProvider } from './key-provider.ts'
import { takeLock } from './process-lock.ts'
import { deriveAt, puncture } from './puncturable-key.ts'

/**
 * Keys in a file, made at the first use: mode 600, in a folder of mode 700. Put it where the backup of the database does
 * not go. Several processes of one machine may share it.
 *
 * Destroying is real: what is left in the file cannot derive the key of an erased customer, so a copy of the database from
 * before is of no use. A copy of the *file* from before is; after an erasure, replace its backups too.
 *
 * @throws StoreError `key_file` when the file or its folder can be read by others, belongs to somebody else, lies in a git
 * work tree, or is damaged
 * @example
 * const store = await openStore({ url: process.env.DATABASE_URL, keys: localKeyFile('/etc/attune/keys.json') })
 */
export function localKeyFile(file: string): KeyProvider {
  checkKeyFile(file)
  let known: { content: KeyFileContent; version: string } | null = null

  const load = async (): Promise<KeyFileContent> => {
    const version = versionOf(file)
    if (known !== null && known.version === version) return known.content
    const content = readKeyFile(file) ?? (await change((there) => there))
    known = { content, version: versionOf(file) }
    return content
  }

  const change = async (to: (content: KeyFileContent) => KeyFileContent): Promise<KeyFileContent> => {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const lock = await waitForLock(`${file}.lock`)
    try {
      const content = to(readKeyFile(file) ?? freshContent())
      writeKeyFile(file, content)
      known = null
      return content
    } finally {
      lock.release()
    }
  }

  return {
    currentKeyId: async () => (await load()).current,
    wrap: async (dataKey, ref) => {
      const content = await load()
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyAt(content, content.current, ref), nonce)
      cipher.setAAD(Buffer.from(ref))
      const wrapped = Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
      return { keyId: content.current, wrapped }
    },
    unwrap: async (wrapped, keyId, ref) => {
      const bytes = Buffer.from(wrapped)
      const decipher = createDecipheriv('aes-256-gcm', keyAt(await load(), keyId, ref), bytes.subarray(0, 12))
      decipher.setAAD(Buffer.from(ref)).setAuthTag(bytes.subarray(-16))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
      } catch {
        throw new StoreError('a data key does not fit the key it names: it was damaged or moved', { code: 'tampered' })
      }
    },
    destroy: async (ref) => {
      await change(({ current, keys, destroyed }) => ({
        current,
        keys: new Map([...keys].map(([id, key]) => [id, puncture(key, ref)])),
        destroyed: destroyed.includes(ref) ? destroyed : [...destroyed, ref],
      }))
    },
    destroyed: async () => (await load()).destroyed,
    rotate: async () => {
      const id = newKeyId()
      await change(({ keys, destroyed }) => ({ current: id, keys: new Map(keys).set(id, newKey()), destroyed }))
      return id
    },
    retireOthers: async () => {
      const before = [...(await load()).keys.keys()]
      const { current } = await change(({ current, keys, destroyed }) => ({
        ...{ current, destroyed },
        keys: new Map([...keys].filter(([id]) => id === current)),
      }))
      return before.filter((id) => id !== current)
    },
  }
}

function keyAt({ keys, destroyed }: KeyFileContent, keyId: string, ref: string): Uint8Array {
  const key = keys.get(keyId)
  if (key === undefined) {
    throw new StoreError(`the key ${keyId} is not in the key file: it is another file, or the key was retired`, {
      code: 'key_missing',
    })
  }
  const derived = destroyed.includes(ref) ? null : deriveAt(key, ref)
  if (derived === null) throw new StoreError('the key was destroyed: the customer was erased', { code: 'erased' })
  return derived
}

function freshContent(): KeyFileContent {
  const id = newKeyId()
  return { current: id, keys: new Map([[id, newKey()]]), destroyed: [] }
}

/** A file that was replaced has another inode; times alone are too coarse. */
function versionOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino}/${stat.mtimeMs}/${stat.size}`
}

async function waitForLock(file: string): Promise<{ release(): void }> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const lock = takeLock(file)
    if ('release' in lock) return lock
    await wait(25)
  }
  throw keyFileError(`the key file is locked by another process; if there is none, remove ${file}`)
}

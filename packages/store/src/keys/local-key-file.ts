import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readKeyFile, writeKeyFile } from './key-file-content.ts'
import { checkKeyFile, keyFileError } from './key-file-safety.ts'
import type { KeyProvider } from './key-provider.ts'
import { createKeyring, freshKeys, type KeyringContent } from './keyring.ts'
import { takeLock } from './process-lock.ts'

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
  let known: { content: KeyringContent; version: string } | null = null

  const load = async (): Promise<KeyringContent> => {
    const version = versionOf(file)
    if (known !== null && known.version === version) return known.content
    const content = readKeyFile(file) ?? (await change((there) => there))
    known = { content, version: versionOf(file) }
    return content
  }

  const change = async (to: (content: KeyringContent) => KeyringContent): Promise<KeyringContent> => {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    const lock = await waitForLock(`${file}.lock`)
    try {
      const content = to(readKeyFile(file) ?? freshKeys())
      writeKeyFile(file, content)
      known = null
      return content
    } finally {
      lock.release()
    }
  }

  return createKeyring({ load, change })
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

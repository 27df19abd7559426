import { readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { localKeyFile, openStore, type Store } from '@attune/store'
import { folderWith } from './run-program.ts'

/** An empty store and its keys, made once for all tests: making a database takes seconds, copying one does not. */
let empty: Promise<{ from: Blob; keys: Buffer }> | undefined

async function makeEmpty(): Promise<{ from: Blob; keys: Buffer }> {
  const file = path.join(await folderWith({}), 'settings', 'keys.json')
  const store = await openStore({ memory: true, keys: localKeyFile(file) })
  const from = await store.dump()
  await store.close()
  return { from, keys: readFileSync(file) }
}

/** Lays out an empty store in a folder that is not there yet; open, so that something may be put into it. */
export async function openEmptyStore(folder: string, keyFile: string): Promise<Store> {
  empty ??= makeEmpty()
  const { from, keys } = await empty
  await mkdir(path.dirname(keyFile), { recursive: true, mode: 0o700 })
  writeFileSync(keyFile, keys, { mode: 0o600 })
  return openStore({ folder, from, keys: localKeyFile(keyFile) })
}

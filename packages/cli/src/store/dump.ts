import { existsSync, openAsBlob } from 'node:fs'
import path from 'node:path'
import { OptionsError } from '@attune/core'
import type { Store } from '@attune/store'
import { saveFile } from '../memory/save-file.ts'
import { openStoreOf, placeOf, type StoreFlags } from '../sync/store-options.ts'
import type { Terminal } from '../terminal.ts'

/** @throws OptionsError for PostgreSQL, and rather than overwrite a file */
export async function dumpStore(store: Store, file: string): Promise<void> {
  if (store.database.kind === 'postgres') {
    throw new OptionsError('dump copies a folder; for a PostgreSQL use pg_dump --format=custom')
  }
  if (existsSync(file)) throw new OptionsError(`${file}: there already; choose another file`)
  await saveFile(file, (await store.dump()).stream())
}

/** @throws OptionsError when there is no such file, or something is kept in the folder already */
export async function restoreStore(file: string, flags: StoreFlags, { env }: Pick<Terminal, 'env'>): Promise<void> {
  const place = placeOf(flags, env)
  if ('url' in place) {
    throw new OptionsError('restore makes a folder, and DATABASE_URL says PostgreSQL; say which folder with --folder')
  }
  if (!existsSync(file)) throw new OptionsError(`${file}: there is no such file`)
  if (existsSync(path.join(place.folder, 'postgres'))) {
    throw new OptionsError(`something is kept in the folder ${place.folder} already; choose another one with --folder`)
  }
  const store = await openStoreOf(flags, env, { from: await openAsBlob(file) })
  await store.close()
}

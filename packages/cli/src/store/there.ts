import { existsSync } from 'node:fs'
import path from 'node:path'
import { OptionsError } from '@attune/core'
import { placeOf, type StoreFlags } from '../sync/store-options.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Refuses a folder in which nothing is kept: erasing in it, or looking at it, would make an empty one, and a mistyped name
 * would look like success.
 *
 * @throws OptionsError
 */
export function refuseEmpty(flags: StoreFlags, { env }: Pick<Terminal, 'env'>): void {
  const place = placeOf(flags, env)
  if ('url' in place || existsSync(path.join(place.folder, 'postgres'))) return
  throw new OptionsError(
    `nothing is kept in the folder ${place.folder}; say where with --folder or DATABASE_URL`,
    'folder',
  )
}

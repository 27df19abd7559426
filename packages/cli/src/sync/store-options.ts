import type { Store, StoreOptions } from '@attune/store'
import type { Command } from 'commander'
import { parseDayOrInstant } from '../options/instant.ts'
import { addName, addStandardsOptions, type StandardsFlags } from '../standards/standards.ts'
import type { ConnectionFlags } from './connections-of.ts'

export interface StoreFlags {
  folder?: string
}

export interface SyncFlags extends StoreFlags, ConnectionFlags, StandardsFlags {
  config?: string
  concurrency?: number
  json?: true
}

export const storeHelp = `
Things are kept in the folder of --folder, else in the PostgreSQL of
DATABASE_URL, else in ./attune-data. A folder is open in one process at a time,
a PostgreSQL in any number, on any number of machines. The keys lie apart, in
ATTUNE_KEY_FILE.
`

export const withStoreOptions = (command: Command): Command =>
  command.option('--folder <folder>', 'where things are kept, without a database server')

export function withSyncOptions(command: Command): Command {
  withStoreOptions(command)
    .option('--config <file>', 'the connections; default: attune.sync.json, where it is there')
    .option('--from <helpdesk>', 'instead of a file: one helpdesk, a package or a file')
    .option('--set <name=value>', 'of --from: a setting that is no secret; repeatable', addName, [])
    .option('--since <time>', 'of --from: only what changed then or later', parseDayOrInstant)
  return addStandardsOptions(command, { auto: true })
}

/** Where things are kept. */
export function placeOf(
  { folder }: StoreFlags,
  { DATABASE_URL: url }: Readonly<Record<string, string | undefined>>,
): { folder: string } | { url: string } {
  return folder === undefined && url ? { url } : { folder: folder ?? './attune-data' }
}

/** @throws StoreError `folder_in_use`, `unavailable` */
export async function openStoreOf(
  flags: StoreFlags,
  env: Readonly<Record<string, string | undefined>>,
  more: Pick<StoreOptions, 'migrate' | 'from'> = {},
): Promise<Store> {
  // Only here: a database is nothing that other commands should have to load.
  const { localKeyFile, openStore } = await import('@attune/store')
  const keyFile = env.ATTUNE_KEY_FILE
  return openStore({ ...placeOf(flags, env), ...(keyFile ? { keys: localKeyFile(keyFile) } : {}), ...more })
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { checkStore } from './check.ts'
import { createRecords } from './create-records.ts'
import { openEmbedded } from './engine/embedded.ts'
import type { Engine } from './engine/engine.ts'
import { openPostgres } from './engine/postgres.ts'
import { eraseRows } from './erasure/erase-customer.ts'
import { eraseAgain, finishErasures } from './erasure/finish-erasures.ts'
import { fromDatabase } from './errors/database-error.ts'
import { guarded } from './errors/guarded.ts'
import { StoreError } from './errors/store-error.ts'
import { defaultKeys } from './keys/default-keys.ts'
import { guardKeys } from './keys/guard-keys.ts'
import type { KeyProvider } from './keys/key-provider.ts'
import { memoryKeys } from './keys/memory-keys.ts'
import { rotateKeys } from './keys/rotate-keys.ts'
import { type CheckedOptions, checkOptions, type StoreOptions } from './options.ts'
import type { StoreContext } from './records/context.ts'
import { rootContext } from './root-context.ts'
import { migrate } from './schema/migrate.ts'
import type { Store, StoreRecords } from './store.ts'
import { createVault } from './vault/vault.ts'

/**
 * Opens a store, and brings its schema to the newest version. The same code for a folder and for PostgreSQL.
 *
 * @throws OptionsError for options that do not exist or do not fit
 * @throws StoreError `folder_in_use`, `migration`, `key_file`, `key_missing` (other keys than it was written with),
 * `unavailable`
 * @example
 * const store = await openStore(url ? { url } : { folder: './attune-data' })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const checked = checkOptions(options)
  const keys = guardKeys(checked.keys ?? (checked.memory ? memoryKeys() : defaultKeys()))
  const engine = await openEngine(checked)
  try {
    if (checked.migrate) await migrate(engine.db, checked.schema)
    const context = rootContext(engine.db, {
      ...{ tenant: checked.tenant, audit: checked.audit, vault: createVault(keys, checked.tenant) },
      now: checked.now ?? (() => new Date().toISOString()),
    })
    if (checked.migrate) await settle(context, keys)
    return createStore(context, engine, keys, checked.schema)
  } catch (error) {
    await engine.close()
    throw fromDatabase(error, 'openStore')
  }
}

async function openEngine({ folder, url, from, schema, connections }: CheckedOptions): Promise<Engine> {
  return url === undefined ? openEmbedded(folder ?? null, from, schema) : openPostgres(url, connections, schema)
}

/** The tenant's key is made, or proves that these are the right keys; what a crash or a backup left is put right. */
async function settle(context: StoreContext, keys: KeyProvider): Promise<void> {
  await context.vault.blinder(context.db, context.now())
  await eraseAgain(context, keys)
  await finishErasures(context, keys)
}

const notThrown = Symbol('nothing was thrown')

function createStore(context: StoreContext, engine: Engine, keys: KeyProvider, schema: string): Store {
  const transactions = new AsyncLocalStorage<true>()
  let open = true
  const before = () => {
    if (!open) throw new StoreError('the store was closed', { code: 'misuse' })
    if (transactions.getStore() === undefined) return
    throw new StoreError('the store was used inside its own transaction, where it would wait for itself; use tx', {
      code: 'misuse',
    })
  }
  const destroyMarked = async () => {
    await finishErasures(context, keys)
  }
  const verbs = {
    eraseCustomer: async (customerId: string, options: Parameters<Store['eraseCustomer']>[1]) => {
      const erasure = await context.atomically((inside) => eraseRows(inside, customerId, options))
      await destroyMarked()
      return erasure
    },
    rotateKeys: (options: Parameters<Store['rotateKeys']>[0] = {}) => rotateKeys(context, keys, options),
    check: () => checkStore(context, engine, keys, schema),
    dump: async () => {
      if (engine.dump !== null) return engine.dump()
      throw new StoreError('dump() is of an embedded database; for PostgreSQL use pg_dump', { code: 'misuse' })
    },
  }
  const transaction = async <T>(work: (tx: StoreRecords) => Promise<T>): Promise<T> => {
    before()
    let thrown: unknown = notThrown
    try {
      return await context.atomically((inside) =>
        transactions.run(true, async () => {
          try {
            return await work(
              createRecords(
                inside,
                () => {},
                async () => {},
              ),
            )
          } catch (error) {
            thrown = error
            throw error
          }
        }),
      )
    } catch (error) {
      // What the caller's own work threw stays what it is.
      throw error === thrown ? error : fromDatabase(error, 'store.transaction')
    }
  }
  return {
    ...createRecords(context, before, destroyMarked),
    database: engine.database,
    tenant: context.tenant,
    transaction,
    ...guarded('store', verbs, before),
    close: async () => {
      if (open) await engine.close()
      open = false
    },
  }
}

import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { StoreError } from '../errors/store-error.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import type { DataKeyRow, Tables } from '../schema/tables.ts'
import { type Blinder, createBlinder } from './blind.ts'
import type { DataKey } from './seal.ts'

type Db = Kysely<Tables>
type Lock = 'share' | 'update'

/** Rows of data keys that are locked, and the refs that were made for it. */
interface Held {
  rows: DataKeyRow[]
  made: ReadonlySet<string>
}

/** The data keys of one tenant. */
export interface Vault {
  /** One key for each scope, made where there is none, and held until the end of the transaction against erasure. */
  keysFor(db: Db, scopes: readonly string[], now: string): Promise<Map<string, DataKey>>
  /** The same, with the refs of those that were made just now, by scope. */
  take(
    db: Db,
    scopes: readonly string[],
    now: string,
  ): Promise<{ keys: Map<string, DataKey>; created: Map<string, string> }>
  /** Makes sure there is a key and keeps everybody else from it, without opening it: it may be one that no longer opens. */
  hold(db: Db, scope: string, now: string): Promise<void>
  /** @throws StoreError `erased` when one is gone, `key_missing` when the provider does not know its key */
  keysByRef(db: Db, refs: readonly string[]): Promise<Map<string, DataKey>>
  blinder(db: Db, now: string): Promise<Blinder>
  forget(ref: string): void
}

export const tenantScope = 'tenant'
export const customerScope = (customerId: string | null): string =>
  customerId === null ? tenantScope : `customer:${customerId}`

/** So many unwrapped keys are kept at hand; beyond it the oldest goes. */
const kept = 10_000

export function createVault(provider: KeyProvider, tenant: string): Vault {
  const opened = new Map<string, DataKey>()
  let blinder: Blinder | null = null

  const open = async ({ ref, key_id, wrapped }: Pick<DataKeyRow, 'ref' | 'key_id' | 'wrapped'>): Promise<DataKey> => {
    const known = opened.get(ref)
    if (known !== undefined) return known
    const key = { ref, bytes: await provider.unwrap(wrapped, key_id, ref) }
    opened.set(ref, key)
    if (opened.size > kept) opened.delete(opened.keys().next().value as string)
    return key
  }

  const rowsFor = async (db: Db, scopes: readonly string[], now: string, lock: Lock): Promise<Held> => {
    const wanted = [...new Set(scopes)].sort()
    const none = new Set<string>()
    if (wanted.length === 0) return { rows: [], made: none }
    const rows = await rowsOf(db, tenant, wanted, lock)
    const there = new Set(rows.map(({ scope }) => scope))
    const missing = wanted.filter((scope) => !there.has(scope))
    if (missing.length === 0) return { rows, made: none }
    const fresh = await Promise.all(missing.map((scope) => newKeyRow(provider, tenant, scope, now)))
    await db
      .insertInto('data_keys')
      .values(fresh)
      .onConflict((conflict) => conflict.columns(['tenant', 'scope']).where('destroying_at', 'is', null).doNothing())
      .execute()
    return { rows: await rowsOf(db, tenant, wanted, lock), made: new Set(fresh.map(({ ref }) => ref)) }
  }

  const take: Vault['take'] = async (db, scopes, now) => {
    const { rows, made } = await rowsFor(db, scopes, now, 'share')
    const keys = await Promise.all(rows.map(async (row) => [row.scope, await open(row)] as const))
    const created = rows.filter(({ ref }) => made.has(ref)).map(({ scope, ref }) => [scope, ref] as const)
    return { keys: new Map(keys), created: new Map(created) }
  }
  const keysFor: Vault['keysFor'] = async (db, scopes, now) => (await take(db, scopes, now)).keys

  return {
    keysFor,
    take,
    hold: async (db, scope, now) => {
      await rowsFor(db, [scope], now, 'update')
    },
    keysByRef: async (db, refs) => {
      const wanted = [...new Set(refs)]
      if (wanted.length === 0) return new Map()
      const rows = await db
        .selectFrom('data_keys')
        .select(['ref', 'key_id', 'wrapped'])
        .where('tenant', '=', tenant)
        .where('ref', 'in', wanted)
        .where('destroying_at', 'is', null)
        .execute()
      if (rows.length < wanted.length) {
        throw new StoreError('the key of a record is gone: the customer was erased', { code: 'erased' })
      }
      return new Map(await Promise.all(rows.map(async (row) => [row.ref, await open(row)] as const)))
    },
    blinder: async (db, now) => {
      if (blinder !== null) return blinder
      const key = (await keysFor(db, [tenantScope], now)).get(tenantScope) as DataKey
      blinder = createBlinder(key.bytes)
      return blinder
    },
    forget: (ref) => {
      opened.delete(ref)
    },
  }
}

function rowsOf(db: Db, tenant: string, scopes: string[], lock: Lock): Promise<DataKeyRow[]> {
  const query = db
    .selectFrom('data_keys')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('scope', 'in', scopes)
    .where('destroying_at', 'is', null)
    .orderBy('scope')
  return (lock === 'update' ? query.forUpdate() : query.forShare()).execute()
}

async function newKeyRow(provider: KeyProvider, tenant: string, scope: string, now: string): Promise<DataKeyRow> {
  const ref = randomUUID()
  const bytes = randomBytes(32)
  const { keyId, wrapped } = await provider.wrap(bytes, ref)
  bytes.fill(0)
  return { ref, tenant, scope, key_id: keyId, wrapped, created_at: now, destroying_at: null }
}

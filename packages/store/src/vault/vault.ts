import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { StoreError } from '../errors/store-error.ts'
import type { KeyProvider } from '../keys/key-provider.ts'
import type { DataKeyRow, Tables } from '../schema/tables.ts'
import { type Blinder, createBlinder } from './blind.ts'
import type { DataKey } from './seal.ts'

type Db = Kysely<Tables>
type Lock = 'share' | 'update'

/** The data keys of one tenant. */
export interface Vault {
  /** One key for each scope, made where there is none, and held until the end of the transaction against erasure. */
  keysFor(db: Db, scopes: readonly string[], now: string): Promise<Map<string, DataKey>>
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

  const rowsFor = async (db: Db, scopes: readonly string[], now: string, lock: Lock): Promise<DataKeyRow[]> => {
    const wanted = [...new Set(scopes)].sort()
    if (wanted.length === 0) return []
    const rows = await rowsOf(db, tenant, wanted, lock)
    const missing = wanted.filter((scope) => !rows.some((row) => row.scope === scope))
    if (missing.length === 0) return rows
    const fresh = await Promise.all(missing.map((scope) => newKeyRow(provider, tenant, scope, now)))
    await db
      .insertInto('data_keys')
      .values(fresh)
      .onConflict((conflict) => conflict.columns(['tenant', 'scope']).where('destroying_at', 'is', null).doNothing())
      .execute()
    return rowsOf(db, tenant, wanted, lock)
  }

  const keysFor: Vault['keysFor'] = async (db, scopes, now) => {
    const rows = await rowsFor(db, scopes, now, 'share')
    return new Map(await Promise.all(rows.map(async (row) => [row.scope, await open(row)] as const)))
  }

  return {
    keysFor,
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

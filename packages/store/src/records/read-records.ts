import type { Instant } from '@attune/core'
import { sql } from 'kysely'
import type { RecordRow, RecordTable } from '../schema/tables.ts'
import { type DataKey, unseal } from '../vault/seal.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'

export type SealedRow = Pick<RecordRow, 'id' | 'customer_id' | 'key_ref' | 'sealed'>
const columns = ['id', 'customer_id', 'key_ref', 'sealed'] as const

export async function openRows(
  context: StoreContext,
  table: RecordTable,
  rows: readonly SealedRow[],
): Promise<unknown[]> {
  const { db, tenant, vault } = context
  const keys = await vault.keysByRef(
    db,
    rows.map((row) => row.key_ref),
  )
  return rows.map((row) => {
    const place = { tenant, customerId: row.customer_id, table, record: row.id, field: 'document' }
    return unseal(keys.get(row.key_ref) as DataKey, place, row.sealed)
  })
}

/** The row of one record. */
export async function rowOf(context: StoreContext, table: RecordTable, id: string): Promise<SealedRow | undefined> {
  return context.db
    .selectFrom(table as 'customers')
    .select(columns)
    .where('tenant', '=', context.tenant)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function rowsWhere(
  context: StoreContext,
  table: RecordTable,
  column: 'customer_id' | 'conversation_id',
  value: string,
): Promise<SealedRow[]> {
  return context.db
    .selectFrom(table as 'facts')
    .select(columns)
    .where('tenant', '=', context.tenant)
    .where(sql.ref(column), '=', value)
    .orderBy('remote_updated_at')
    .orderBy('id')
    .execute()
}

/** Which records are read, and how many at a time. */
export interface AllOptions {
  /** Only what was changed in its source at or after this. What has no such time is left out, too. */
  since?: Instant
  /** How many are read at a time; default 100. */
  batch?: number
}

/** Pages by id, so that records that are written meanwhile neither shift nor repeat others. */
export async function* eachOf<T>(
  context: StoreContext,
  table: RecordTable,
  options: AllOptions,
  open: (inside: StoreContext, rows: readonly SealedRow[]) => Promise<T[]>,
): AsyncGenerator<T, void> {
  const batch = options.batch ?? 100
  for (let after: string | null = null; ; ) {
    const page: { rows: SealedRow[]; items: T[] } = await context.snapshot(async (inside) => {
      const rows = await pageOf(inside, table, after, batch, options.since)
      return { rows, items: await open(inside, rows) }
    })
    yield* page.items
    if (page.rows.length < batch) return
    after = page.rows.at(-1)?.id ?? null
  }
}

function pageOf(
  { db, tenant }: StoreContext,
  table: RecordTable,
  after: string | null,
  batch: number,
  since: Instant | undefined,
): Promise<SealedRow[]> {
  let query = db
    .selectFrom(table as 'customers')
    .select(columns)
    .where('tenant', '=', tenant)
    .orderBy('id')
    .limit(batch)
  if (after !== null) query = query.where('id', '>', after)
  if (since !== undefined) query = query.where('remote_updated_at', '>=', instantText(since, 'since'))
  return query.execute()
}

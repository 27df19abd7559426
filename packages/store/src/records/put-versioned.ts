import { sql } from 'kysely'
import type { RecordRow, RecordTable } from '../schema/tables.ts'
import { type DataKey, seal } from '../vault/seal.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { isOlder, type Version } from './version.ts'

/** A record on its way into a table. */
export interface Incoming {
  id: string
  customerId: string | null
  /** What is sealed. */
  document: unknown
  /** Keyed hash of the content. */
  tag: string
  version: Version
  /** The table's own columns that stay readable. */
  columns: Record<string, string | null>
}

/** What became of a record: `stale` = a newer version was already there. */
export type Outcome = 'inserted' | 'updated' | 'unchanged' | 'stale'

export interface Written<T extends Incoming> {
  incoming: T
  outcome: Outcome
  key: DataKey
  /** The key its row was sealed with before; `null` = there was no row. */
  keyBefore: string | null
}

type Existing = Pick<RecordRow, 'id' | 'tag' | 'key_ref' | 'remote_updated_at' | 'observed_at'>

/** Writes what is new. To be run inside a transaction; rows are locked in the order of their ids, so that nobody waits in a circle. */
export async function putVersioned<T extends Incoming>(
  context: StoreContext,
  table: RecordTable,
  records: readonly T[],
  keys: ReadonlyMap<string, DataKey>,
): Promise<Written<T>[]> {
  const written: Written<T>[] = []
  // The same id twice in one batch: one after the other, in the order given.
  for (let rest = [...records]; rest.length > 0; ) {
    const round = new Map<string, T>()
    rest = rest.filter((record) => round.has(record.id) || !round.set(record.id, record))
    written.push(...(await putRound(context, table, [...round.values()].sort(byId), keys)))
  }
  return written
}

async function putRound<T extends Incoming>(
  context: StoreContext,
  table: RecordTable,
  records: T[],
  keys: ReadonlyMap<string, DataKey>,
): Promise<Written<T>[]> {
  const existing = await lockExisting(
    context,
    table,
    records.map(({ id }) => id),
  )
  const written = records.map((incoming): Written<T> => {
    const key = keys.get(customerScope(incoming.customerId)) as DataKey
    const before = existing.get(incoming.id)
    return { incoming, key, keyBefore: before?.key_ref ?? null, outcome: judge(incoming, before, key) }
  })
  const changed = written.filter(({ outcome }) => outcome === 'inserted' || outcome === 'updated')
  if (changed.length === 0) return written
  const stored = await upsert(context, table, changed)
  // Somebody else may have written a newer version between the look and the write.
  for (const one of changed) {
    const inserted = stored.get(one.incoming.id)
    one.outcome = inserted === undefined ? 'stale' : inserted ? 'inserted' : 'updated'
  }
  return written
}

function judge(incoming: Incoming, before: Existing | undefined, key: DataKey): Outcome {
  if (before === undefined) return 'inserted'
  const there = { remoteUpdatedAt: before.remote_updated_at, observedAt: before.observed_at }
  if (before.tag === incoming.tag && before.key_ref === key.ref) return 'unchanged'
  return isOlder(incoming.version, there) ? 'stale' : 'updated'
}

async function lockExisting(context: StoreContext, table: RecordTable, ids: string[]): Promise<Map<string, Existing>> {
  const rows: Existing[] = await context.db
    // All tables of records have these columns.
    .selectFrom(table as 'customers')
    .select(['id', 'tag', 'key_ref', 'remote_updated_at', 'observed_at'])
    .where('tenant', '=', context.tenant)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which rows were written, and whether each is new. */
async function upsert(
  { db, tenant, now }: StoreContext,
  table: RecordTable,
  changed: readonly Written<Incoming>[],
): Promise<Map<string, boolean>> {
  const storedAt = now()
  const rows = changed.map(({ incoming, key }) => {
    const { id, customerId, document, tag, version, columns } = incoming
    const place = { tenant, customerId, table, record: id, field: 'document' }
    return {
      ...{ tenant, id, customer_id: customerId, tag, key_ref: key.ref, sealed: seal(key, place, document) },
      ...{ remote_updated_at: version.remoteUpdatedAt, observed_at: version.observedAt, stored_at: storedAt },
      ...columns,
    }
  })
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'tenant' && name !== 'id')
  const stored = await db
    .insertInto(table as 'customers')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant', 'id'])
        .doUpdateSet(Object.fromEntries(columns.map((name) => [name, sql.ref(`excluded.${name}`)])))
        .where(sql<boolean>`(coalesce(${sql.ref(`${table}.remote_updated_at`)}, ' '), coalesce(${sql.ref(`${table}.observed_at`)}, ' '))
          <= (coalesce(excluded.remote_updated_at, ' '), coalesce(excluded.observed_at, ' '))`),
    )
    .returning(['id', sql<boolean>`(xmax = 0)`.as('inserted')])
    .execute()
  return new Map(stored.map(({ id, inserted }) => [id, inserted]))
}

const byId = (one: Incoming, other: Incoming): number => (one.id < other.id ? -1 : 1)

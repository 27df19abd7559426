import { sql } from 'kysely'
import type { Engine } from './engine/engine.ts'
import type { KeyProvider } from './keys/key-provider.ts'
import type { StoreContext } from './records/context.ts'
import { type SchemaState, schemaState } from './schema/migrate.ts'
import { type TableName, tableNames } from './schema/tables.ts'

/** How a store is. Counts are of the whole tenant. */
export interface StoreCheck {
  engine: 'embedded' | 'postgres'
  schema: SchemaState
  /** Rows by table; `null` while migrations are missing. */
  counts: Record<TableName, number> | null
  keys: {
    current: string
    /** How many data keys are wrapped with an older key: a rotation that has not come to its end. */
    onOlderKeys: number
    /** Erasures whose second half is not done. It is done when the store is opened again. */
    beingDestroyed: number
  } | null
}

export async function checkStore(
  context: StoreContext,
  engine: Engine,
  keys: KeyProvider,
  schema: string,
): Promise<StoreCheck> {
  const state = await schemaState(context.db, schema)
  if (state.missing.length > 0) return { engine: engine.kind, schema: state, counts: null, keys: null }
  const { db, tenant } = context
  const counts: [TableName, number][] = []
  for (const table of tableNames) {
    const { rows } = await sql<{ rows: number }>`
      select count(*)::integer as rows from ${sql.id(schema, table)} where tenant = ${tenant}`.execute(db)
    counts.push([table, rows[0]?.rows ?? 0])
  }
  const current = await keys.currentKeyId()
  const { rows } = await sql<{ older: number; destroying: number }>`
    select count(*) filter (where destroying_at is null and key_id <> ${current})::integer as older,
      count(*) filter (where destroying_at is not null)::integer as destroying
    from ${sql.id(schema, 'data_keys')} where tenant = ${tenant}`.execute(db)
  return {
    engine: engine.kind,
    schema: state,
    counts: Object.fromEntries(counts) as Record<TableName, number>,
    keys: { current, onOlderKeys: rows[0]?.older ?? 0, beingDestroyed: rows[0]?.destroying ?? 0 },
  }
}

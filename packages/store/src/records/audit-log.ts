import { type DataKey, unseal } from '../vault/seal.ts'
import type { StoreContext } from './context.ts'
import { type AuditEntry, addAudit } from './read-access.ts'

/** One line of the log. Who was read about is found by asking for a record, not by reading the log. */
export interface AuditLine {
  at: string
  who: string
  action: string
  recordKind: string
  why: string
}

/** Who read or erased what, when and why. The database itself refuses to change or remove a line. */
export interface AuditLog {
  add(entry: AuditEntry): Promise<void>
  /** The newest first. */
  ofRecord(recordKind: string, recordId: string): Promise<AuditLine[]>
  recent(limit: number): Promise<AuditLine[]>
}

export function createAuditLog(context: StoreContext): AuditLog {
  const read = (limit: number, record?: { kind: string; id: string }) =>
    context.snapshot(async ({ db, tenant, vault, now }) => {
      let query = db
        .selectFrom('audit_log')
        .selectAll()
        .where('tenant', '=', tenant)
        .orderBy('position', 'desc')
        .limit(limit)
      if (record !== undefined) {
        const hash = (await vault.blinder(db, now())).hash(`audit/${record.kind}`, record.id)
        query = query.where('record_hash', '=', hash)
      }
      const rows = await query.execute()
      const keys = await vault.keysByRef(
        db,
        rows.map((row) => row.key_ref),
      )
      return rows.map((row): AuditLine => {
        const place = { tenant, customerId: null, table: 'audit_log', record: row.record_hash, field: 'why' }
        const why = unseal(keys.get(row.key_ref) as DataKey, place, row.sealed) as string
        return { at: row.at, who: row.who, action: row.action, recordKind: row.record_kind, why }
      })
    })
  return {
    add: (entry) => addAudit(context, entry),
    ofRecord: (kind, id) => read(10_000, { kind, id }),
    recent: (limit) => read(limit),
  }
}

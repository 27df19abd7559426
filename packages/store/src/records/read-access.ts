import { OptionsError } from '@attune/core'
import { seal } from '../vault/seal.ts'
import { tenantScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { instantText } from './instant-text.ts'

/** Who reads, and why. Given with a read, it is written into the audit log before anything is handed out. */
export interface ReadAccess {
  /** Id of the person or service. */
  by: string
  /** For example `answering conversation`. Sealed, since people write names into reasons. */
  reason: string
}

/** One access to what is kept: who, what and why. */
export interface AuditEntry {
  who: string
  /** For example `read` or `erase`. */
  action: string
  /** For example `conversation`. */
  recordKind: string
  recordId: string
  why: string
}

/** @throws OptionsError when every read has to say who and why, and this one does not */
export async function noteRead(
  context: StoreContext,
  recordKind: string,
  recordId: string,
  access?: ReadAccess,
): Promise<void> {
  if (access === undefined) {
    if (context.audit === 'when-given') return
    throw new OptionsError("this store was opened with audit: 'always'; give { by, reason } with every read", 'access')
  }
  await addAudit(context, { who: access.by, why: access.reason, action: 'read', recordKind, recordId })
}

export async function addAudit(
  context: StoreContext,
  { who, why, action, recordKind, recordId }: AuditEntry,
): Promise<void> {
  const { db, tenant, vault } = context
  const now = context.now()
  const key = (await vault.keysFor(db, [tenantScope], now)).get(tenantScope)
  if (key === undefined) return
  const blinder = await vault.blinder(db, now)
  const recordHash = blinder.hash(`audit/${recordKind}`, recordId)
  const place = { tenant, customerId: null, table: 'audit_log', record: recordHash, field: 'why' }
  await db
    .insertInto('audit_log')
    .values({
      ...{ tenant, at: instantText(now), who, action, record_kind: recordKind, record_hash: recordHash },
      ...{ key_ref: key.ref, sealed: seal(key, place, why) },
    })
    .execute()
}

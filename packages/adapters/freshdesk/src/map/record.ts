import { instantOf, type RecordOptions, recordOf } from '@attune/adapter-kit'
import type { RecordBase } from '@attune/core'
import type { Account } from '../account.ts'
import { SYSTEM } from '../client.ts'

/** What tells where a record came from, out of the times as Freshdesk writes them. */
export function recordIn(
  { connection, observedAt }: Account,
  type: string,
  id: string,
  times: { created_at?: unknown; updated_at?: unknown } = {},
  more: Pick<RecordOptions, 'url' | 'deletion' | 'customFields'> = {},
): RecordBase {
  return recordOf({
    ...{ system: SYSTEM, connection, type, id, observedAt: observedAt() },
    createdAt: instantOf(times.created_at),
    updatedAt: instantOf(times.updated_at),
    ...more,
  })
}

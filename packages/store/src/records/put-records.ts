import { livingOf } from '../erasure/living-customers.ts'
import type { StoreContext } from './context.ts'
import { addResults, countOutcomes, type PutResult } from './put-result.ts'
import { type Incoming, putVersioned, type Written } from './put-versioned.ts'
import { incomingOf, type RecordKind, refuseUnfit } from './record-kind.ts'

/** Parameters of one statement are counted in 16 bits, and a row has a dozen. */
const batch = 500

/** What else a kind writes beside its rows, such as the timeline of a conversation. */
export type Beside<T> = (context: StoreContext, written: readonly Written<Incoming & { record: T }>[]) => Promise<void>

/**
 * Writes records that are new or newer, all of them or none.
 *
 * @throws InputError for a record that does not fit
 */
export async function putRecords<T extends { id: string }>(
  context: StoreContext,
  kind: RecordKind<T>,
  records: readonly T[],
  beside: Beside<T> = async () => {},
): Promise<PutResult> {
  for (const [index, record] of records.entries()) refuseUnfit(kind, record, index)
  return context.atomically(async (inside) => {
    let result = countOutcomes([])
    for (let start = 0; start < records.length; start += batch) {
      result = addResults(result, await putBatch(inside, kind, records.slice(start, start + batch), beside))
    }
    return result
  })
}

async function putBatch<T extends { id: string }>(
  context: StoreContext,
  kind: RecordKind<T>,
  records: readonly T[],
  beside: Beside<T>,
): Promise<PutResult> {
  const { db, vault, now } = context
  const blinder = await vault.blinder(db, now())
  const incoming = records.map((record) => incomingOf(kind, record, blinder))
  const { living, keys } = await livingOf(context, incoming, ({ record }) => kind.customerOf(record))
  const written = await putVersioned(context, kind.table, living, keys)
  await beside(context, written)
  const refused = Array.from({ length: incoming.length - living.length }, () => 'suppressed' as const)
  return countOutcomes([...written.map(({ outcome }) => outcome), ...refused])
}

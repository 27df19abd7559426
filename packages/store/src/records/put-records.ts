import { suppressedOf } from '../erasure/suppression.ts'
import { customerScope } from '../vault/vault.ts'
import type { StoreContext } from './context.ts'
import { addResults, countOutcomes, type PutResult } from './put-result.ts'
import { type Incoming, putVersioned, type Written } from './put-versioned.ts'
import { checked, incomingOf, type RecordKind } from './record-kind.ts'

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
  records.forEach((record, index) => checked(kind, record, index))
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
  const customerOf = ({ record }: { record: T }) => kind.customerOf(record)
  const before = await suppressedOf(context, incoming, customerOf)
  const allowed = incoming.filter((one) => !before.has(one))
  const scopes = allowed.map(({ customerId }) => customerScope(customerId))
  const keys = await vault.keysFor(db, scopes, now())
  // Again, now that the keys are held: an erasure may have come in between.
  const since = await suppressedOf(context, allowed, customerOf)
  const written = await putVersioned(
    context,
    kind.table,
    allowed.filter((one) => !since.has(one)),
    keys,
  )
  await beside(context, written)
  const refused = [...before, ...since].map(() => 'suppressed' as const)
  return countOutcomes([...written.map(({ outcome }) => outcome), ...refused])
}

import type { Conversation } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import type { SyncContext } from '../context.ts'
import { entriesOf } from './entries.ts'
import type { WriteBack } from './write-back.ts'

/** Puts what is to be written into the outbox, as part of a transaction. */
export async function queueWriteBack(
  { connections, queue, clock }: SyncContext,
  { connection, conversation, reason }: { connection: string; conversation: Conversation; reason: string },
  wishes: readonly WriteBack[],
  tx: StoreRecords,
): Promise<void> {
  const { adapter } = connections.named(connection)
  const entries = entriesOf(wishes, conversation, { connection, adapter, reason, turn: String(clock.now()) })
  let added = 0
  for (const entry of entries) if ((await tx.outbox.add(entry)) === 'added') added += 1
  if (added > 0) await queue.send('write', [{ data: { connection }, key: connection }], tx)
}

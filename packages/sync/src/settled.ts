import type { SyncContext } from './context.ts'
import type { QueueName } from './queue/queues.ts'
import type { Settled } from './sync.ts'

const everyMs = 100
const work: readonly QueueName[] = ['fetch', 'score', 'write', 'rescore', 'erase']

/** Waits until nothing is left to be done that can be done now. */
export async function settled(context: SyncContext, since: number, signal: AbortSignal | undefined): Promise<Settled> {
  const { queue, store } = context
  for (;;) {
    signal?.throwIfAborted()
    const outcome = await outcomeSince(context, since)
    if (outcome !== null && (await queue.isIdle(work))) {
      const isStuck = Object.values(outcome).some((state) => state !== 'caught_up')
      if (isStuck || !(await store.outbox.hasPending())) return outcome
    }
    await context.clock.sleep(everyMs, signal)
  }
}

async function outcomeSince({ store, connections }: SyncContext, since: number): Promise<Settled | null> {
  const outcome: Settled = {}
  for (const { name } of connections.all) {
    const state = await store.connections.get(name)
    if (state?.paused === true) outcome[name] = 'paused'
    else if (state?.caughtUpAt != null && Date.parse(state.caughtUpAt) >= since) outcome[name] = 'caught_up'
    else if (state?.errorAt != null && Date.parse(state.errorAt) >= since) outcome[name] = 'failed'
    else return null
  }
  return outcome
}

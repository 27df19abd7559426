import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { rejection } from '../rejection.ts'

export const aborts: Clause = {
  id: 'aborts',
  title: 'an abort ends a call at once with its reason: before, during a request, and while waiting to retry',
  async run(bench) {
    const id = await bench.make()
    const reason = new Error('the agent closed the window')

    const before = bench.calls.length
    await rejectsWith(
      bench.adapter.conversations({ signal: AbortSignal.abort(reason) }),
      reason,
      'aborted before a pull',
    )
    await rejectsWith(
      bench.adapter.conversation(id, { signal: AbortSignal.abort(reason) }),
      reason,
      'aborted before conversation(id)',
    )
    assert.equal(bench.calls.length, before, 'it asked the helpdesk although the call was aborted already')

    bench.faults.add({ fault: { kind: 'hang' }, times: Number.POSITIVE_INFINITY })
    const during = soonAborted(reason)
    await rejectsWith(bench.again().conversations({ signal: during }), reason, 'aborted during a request')
    bench.faults.clear()

    bench.clock.holdSleeps()
    bench.faults.add({ fault: { kind: 'status', status: 503 }, times: Number.POSITIVE_INFINITY })
    await rejectsWith(
      bench.again().conversations({ signal: soonAborted(reason) }),
      reason,
      'aborted while waiting to retry',
    )
    assert.ok(bench.clock.sleeps.length > 0, 'it never waited by the clock it was given')
  },
}

function soonAborted(reason: Error): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 20)
  return controller.signal
}

async function rejectsWith(call: Promise<unknown>, reason: Error, when: string): Promise<void> {
  assert.equal(await rejection(call, when), reason, `${when}: expected it to reject with the reason of the signal`)
}

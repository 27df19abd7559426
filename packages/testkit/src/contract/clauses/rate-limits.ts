import assert from 'node:assert/strict'
import type { Fault } from '../../emulator/faults/fault.ts'
import type { Bench } from '../bench.ts'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { typedError } from '../rejection.ts'

export const rateLimits: Clause = {
  id: 'rate-limits',
  title: '429 is waited out as long as the helpdesk asks, and told with that time when it goes on',
  async run(bench) {
    const id = await bench.make()
    await bench.settle()
    for (const round of [1, 2]) {
      bench.faults.add({ fault: asksFor(bench, 7), times: 1 })
      got(await bench.pull({}, bench.again()), id, 'after a 429')
      const waited = bench.clock.sleeps.reduce((sum, milliseconds) => sum + milliseconds, 0)
      assert.ok(
        waited >= round * 7000,
        `asked ${round} times to wait 7 s, it waited ${waited} ms by the clock it was given`,
      )
    }
    bench.faults.add({ fault: asksFor(bench, 7), times: Number.POSITIVE_INFINITY })
    const error = await typedError(bench.again().conversations(), '429 for ever', {
      codes: ['rate_limit'],
      retryable: true,
    })
    const { retryAfterMs } = error as unknown as { retryAfterMs?: unknown }
    assert.equal(typeof retryAfterMs, 'number', '`retryAfterMs` says when to come back')
    bench.faults.clear()
    bench.faults.add({ fault: { kind: 'rate_limit' }, times: 1 })
    got(await bench.pull({}, bench.again()), id, 'after a 429 that does not say how long')
  },
}

/** 429, asking to wait so many seconds in the way of this helpdesk. */
function asksFor({ traps, clock }: Bench, seconds: number): Fault {
  const headers = traps.rateLimited?.(seconds, clock.now()) ?? { 'retry-after': String(seconds) }
  return { kind: 'rate_limit', headers }
}

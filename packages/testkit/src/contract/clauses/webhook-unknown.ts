import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { webhookSecrets } from '../make-bench.ts'

export const webhookUnknown: Clause = {
  id: 'webhook-unknown',
  title: 'an event nobody has heard of is named and ignored, not an error',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const receipt = await hook.receive(
      hook.sender.unknown({ url: hook.url, secret: webhookSecrets[0], at: bench.clock.iso() }),
    )
    assert.deepEqual(receipt.events, [])
    assert.ok(receipt.ignored !== null && receipt.ignored !== '', '`ignored` does not name the event')
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { webhookSecrets } from '../make-bench.ts'
import { typedError } from '../rejection.ts'

export const webhookRotation: Clause = {
  id: 'webhook-rotation',
  title: 'while secrets are rotated both are good; afterwards the old one is not',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const [present, old] = webhookSecrets
    assert.equal((await hook.receive(hook.request({}, { secret: old }))).events.length, 1)
    const rotated = bench.again({ webhookSecrets: [present] })
    await typedError(hook.receive(hook.request({}, { secret: old }), rotated), 'the old secret', {
      codes: ['authentication'],
    })
  },
}

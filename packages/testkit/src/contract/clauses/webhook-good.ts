import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'

export const webhookGood: Clause = {
  id: 'webhook-good',
  title: 'a rightly signed webhook says which conversation changed, and how',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const into = await bench.make()
    for (const kind of hook.sender.kinds) {
      const change = {
        kind,
        subject: hook.subject,
        ...(kind === 'conversation.merged' ? { into } : {}),
        text: '您好 — it "works"',
      }
      const { events, ignored } = await hook.receive(hook.request(change))
      assert.equal(ignored, null, `${kind} was ignored`)
      assert.deepEqual(
        events.map((event) => [event.kind, event.subject, event.into, event.own]),
        [[kind, hook.subject, change.into ?? null, false]],
      )
    }
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'

export const webhookReplay: Clause = {
  id: 'webhook-replay',
  title: 'the same delivery, sent again, has the same event id, and another delivery another',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const idOf = async (delivery: string) =>
      (await hook.receive(hook.request({ delivery }), bench.again())).events[0]?.id
    const [first, again, other] = [await idOf('delivery-7'), await idOf('delivery-7'), await idOf('delivery-8')]
    assert.equal(again, first)
    // Not every helpdesk numbers its deliveries.
    if (first !== null) assert.notEqual(other, first, 'two deliveries share an id, so the second would be dropped')
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { truthAbout } from '../truth.ts'

export const webhookOwn: Clause = {
  id: 'webhook-own',
  title: 'a webhook about our own note is told as our own',
  skip: (bench) =>
    withoutHook(bench) ??
    bench.lacks('note') ??
    (bench.webhook?.tellsActor === false ? 'the webhooks do not tell who made a change' : null),
  async run(bench) {
    const hook = await hookOf(bench)
    await bench.adapter.note?.({ conversation: hook.subject, text: 'From us.', key: 'hook-own-1' })
    const text = (await truthAbout(bench, hook.subject)).entries.at(-1)?.text ?? ''
    const own = await hook.receive(hook.request({ text, byUs: true, delivery: 'own' }))
    assert.deepEqual(
      own.events.map((event) => event.own),
      [true],
      'our own note',
    )
    const other = await hook.receive(hook.request({ text: 'From the customer.', byUs: false, delivery: 'other' }))
    assert.deepEqual(
      other.events.map((event) => event.own),
      [false],
      "a customer's message",
    )
  },
}

import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { typedError } from '../rejection.ts'

const HOUR_MS = 3_600_000

export const webhookStale: Clause = {
  id: 'webhook-stale',
  title: 'a webhook signed an hour ago, or an hour ahead, is refused',
  skip: (bench) =>
    withoutHook(bench) ?? (bench.webhook?.signsTime === false ? 'the helpdesk does not sign the time' : null),
  async run(bench) {
    const hook = await hookOf(bench)
    for (const offset of [-HOUR_MS, HOUR_MS]) {
      const at = new Date(bench.clock.now() + offset).toISOString()
      await typedError(hook.receive(hook.request({}, { at })), `signed at ${at}`, {
        codes: ['authentication'],
        retryable: false,
      })
    }
  },
}

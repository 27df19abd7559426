import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { webhookSecrets } from '../make-bench.ts'
import { typedError } from '../rejection.ts'

export const webhookGarbage: Clause = {
  id: 'webhook-garbage',
  title: 'a rightly signed body that cannot be understood is a wire_format error',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    for (const text of ['', '{"half":', '[]x', 'null']) {
      const request = hook.sender.signed(new TextEncoder().encode(text), {
        url: hook.url,
        secret: webhookSecrets[0],
        at: bench.clock.iso(),
      })
      await typedError(hook.receive(request), `the signed body ${JSON.stringify(text)}`, { codes: ['wire_format'] })
    }
  },
}

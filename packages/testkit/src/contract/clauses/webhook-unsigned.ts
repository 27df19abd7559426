import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { typedError } from '../rejection.ts'

export const webhookUnsigned: Clause = {
  id: 'webhook-unsigned',
  title: 'a webhook without a signature is refused',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    await typedError(hook.receive(hook.sender.unsigned(hook.request())), 'no signature', {
      codes: ['authentication'],
      retryable: false,
    })
  },
}

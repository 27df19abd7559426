import type { WebhookRequest } from '@attune/core'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { typedError } from '../rejection.ts'

export const webhookForged: Clause = {
  id: 'webhook-forged',
  title: 'a webhook signed with another secret is refused',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const forged: WebhookRequest = hook.request({}, { secret: 'somebody-else-altogether' })
    await typedError(hook.receive(forged), 'a forged webhook', { codes: ['authentication'], retryable: false })
  },
}

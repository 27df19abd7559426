import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { webhookSecrets } from '../make-bench.ts'
import { rejection } from '../rejection.ts'

const words = 'sentinel-words-in-a-webhook'

export const webhookMute: Clause = {
  id: 'webhook-mute',
  title: 'no error about a webhook holds its secret, its signature or what it said',
  skip: withoutHook,
  async run(bench) {
    const hook = await hookOf(bench)
    const to = { url: hook.url, secret: webhookSecrets[0], at: bench.clock.iso() }
    const requests = [
      hook.request({ text: words }, { secret: 'somebody-else-altogether' }),
      hook.sender.unsigned(hook.request({ text: words })),
      hook.sender.signed(new TextEncoder().encode(`{"${words}":`), to),
    ]
    for (const request of requests) {
      const shown = inspect(await rejection(hook.receive(request), 'a bad webhook'), {
        depth: 12,
        showHidden: true,
        maxStringLength: null,
      })
      for (const secret of [words, ...webhookSecrets]) assert.ok(!shown.includes(secret), `an error holds ${secret}`)
    }
    for (const { message, fields } of bench.logger.lines) {
      assert.ok(!inspect([message, fields], { depth: 12 }).includes(words), 'a log line holds what a webhook said')
    }
  },
}

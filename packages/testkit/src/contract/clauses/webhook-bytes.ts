import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { webhookSecrets } from '../make-bench.ts'

export const webhookBytes: Clause = {
  id: 'webhook-bytes',
  title: 'the signature is checked on the bytes that came, however they are spaced',
  skip: (bench) =>
    withoutHook(bench) ?? (bench.webhook?.signsBody === false ? 'the helpdesk does not sign the body' : null),
  async run(bench) {
    const hook = await hookOf(bench)
    const parsed = asJson(hook.request({ text: '茶壺 2.50' }).body)
    // A body in another format has no second spelling.
    if (parsed === undefined) return
    const spaced = new TextEncoder().encode(`${JSON.stringify(parsed, null, 3)}\n`)
    const request = hook.sender.signed(spaced, { url: hook.url, secret: webhookSecrets[0], at: bench.clock.iso() })
    assert.deepEqual(
      (await hook.receive(request)).events.map(({ subject }) => subject),
      [hook.subject],
    )
  },
}

function asJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

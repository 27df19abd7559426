import type { Clause } from '../clause.ts'
import { hookOf, withoutHook } from '../hook.ts'
import { typedError } from '../rejection.ts'

export const webhookTampered: Clause = {
  id: 'webhook-tampered',
  title: 'a webhook whose body was changed on the way is refused, be it by one space',
  skip: (bench) =>
    withoutHook(bench) ?? (bench.webhook?.signsBody === false ? 'the helpdesk does not sign the body' : null),
  async run(bench) {
    const hook = await hookOf(bench)
    const request = hook.request()
    const body = new Uint8Array([...request.body, 0x20])
    await typedError(hook.receive({ ...request, body }), 'one space more', {
      codes: ['authentication'],
      retryable: false,
    })
    const altered = new TextEncoder().encode(new TextDecoder().decode(request.body).replace(hook.subject, '666'))
    await typedError(hook.receive({ ...request, body: altered }), 'another subject', {
      codes: ['authentication'],
      retryable: false,
    })
  },
}

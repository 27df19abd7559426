import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Fault } from '../../emulator/faults/fault.ts'
import type { Bench } from '../bench.ts'
import type { Clause } from '../clause.ts'
import { passing } from './passing-failures.ts'

const words = 'sentinel-words-of-a-customer-Q7'

const faults: readonly Fault[] = [
  ...passing.map(({ fault }) => fault),
  ...[400, 401, 403, 404, 409, 422, 500].map(
    (status): Fault => ({ kind: 'status', status, body: JSON.stringify({ error: words }) }),
  ),
  { kind: 'rate_limit', retryAfter: 1 },
  { kind: 'truncated' },
  { kind: 'invalid_json' },
  { kind: 'html' },
]

export const noSecrets: Clause = {
  id: 'no-secrets',
  title: 'no error and no log line holds a secret or what a customer wrote',
  async run(bench) {
    const id = await bench.make({ subject: words, message: { text: words } })
    await bench.settle()
    await bench.pull()
    const thrown: unknown[] = []
    for (const fault of faults) {
      bench.faults.add({ fault, times: Number.POSITIVE_INFINITY })
      for (const call of callsOf(bench, id)) await call().catch((error) => thrown.push(error))
      bench.faults.clear()
    }
    assert.ok(thrown.length > 0)
    const secrets = [words, bench.secret, ...credentialsSent(bench)]
    for (const error of thrown) nothingIn(shown(error), secrets, 'an error')
    for (const line of bench.logger.lines) nothingIn(shown(line), secrets, 'a log line')
  },
}

function callsOf(bench: Bench, id: string): (() => Promise<unknown>)[] {
  const adapter = bench.again()
  const text = words
  return [
    () => adapter.conversations(),
    () => adapter.conversation(id),
    () => adapter.check(),
    async () => adapter.note?.({ conversation: id, text, key: 'secret-note' }),
    async () => adapter.reply?.({ conversation: id, text, key: 'secret-reply' }),
    async () => adapter.addTags?.({ conversation: id, tags: ['secret'] }),
  ]
}

/** What went over the wire as credentials, in whatever form: whole, and without its scheme. */
function credentialsSent({ calls }: Bench): string[] {
  const telling = /auth|token|key|secret|password/i
  const values = calls.flatMap(({ headers, query }) =>
    [...Object.entries(headers), ...Object.entries(query)]
      .filter(([name]) => telling.test(name))
      .map(([, value]) => value),
  )
  return [...new Set(values.map((value) => value.split(' ').at(-1) ?? ''))].filter((value) => value.length >= 12)
}

function nothingIn(text: string, secrets: readonly string[], where: string): void {
  const found = secrets.find((secret) => text.includes(secret))
  assert.ok(
    found === undefined,
    `${where} holds ${found === words ? "a customer's words" : 'a secret'}: ${text.slice(0, 200)}`,
  )
}

/** Everything that could be printed of it: message, stack, own properties and all causes. */
function shown(value: unknown): string {
  return inspect(value, {
    depth: 12,
    showHidden: true,
    maxStringLength: null,
    maxArrayLength: null,
    breakLength: Number.POSITIVE_INFINITY,
  })
}

import assert from 'node:assert/strict'
import { conversationSchema, isAttuneError } from '@attune/core'
import type { Bench } from '../bench.ts'
import type { Clause } from '../clause.ts'
import { makeVariety } from '../variety.ts'

/** What no helpdesk leaves out. */
const always = ['id', 'type']

export const nulls: Clause = {
  id: 'nulls',
  title: 'whatever may be unknown may be null: no value but those declared in `neverNull` is needed',
  async run(bench) {
    const ids = await makeVariety(bench)
    await bench.settle()
    const keys = await keysSent(bench)
    const never = new Set([...always, ...(bench.traps.neverNull ?? [])])
    const failed: string[] = []
    for (const key of keys) {
      if (never.has(key)) continue
      bench.faults.add({ fault: { kind: 'null', key }, times: Number.POSITIVE_INFINITY })
      const problem = await problemOf(bench, ids)
      if (problem !== null) failed.push(`${key}: ${problem}`)
      bench.faults.clear()
    }
    assert.deepEqual(failed, [], 'these keys were null')
  },
}

async function problemOf(bench: Bench, ids: readonly string[]): Promise<string | null> {
  try {
    const { conversations } = await bench.pull({}, bench.again())
    if (ids.some((id) => !conversations.has(id))) return 'conversations went missing'
    const wrong = [...conversations.values()]
      .map((one) => conversationSchema.safeParse(one))
      .find(({ success }) => !success)
    return wrong === undefined ? null : `does not fit the schema: ${wrong.error?.issues[0]?.path.join('.')}`
  } catch (error) {
    return isAttuneError(error) ? `${error.code}: ${error.message}` : String(error)
  }
}

/** Every key of every object the helpdesk sends during a pull. */
async function keysSent(bench: Bench): Promise<Set<string>> {
  const keys = new Set<string>()
  const listening = bench.again({
    fetch: async (input, init) => {
      const response = await bench.fetch(input, init)
      const text = await response.clone().text()
      try {
        JSON.parse(text, (key, value) => {
          if (key !== '' && !/^\d+$/.test(key)) keys.add(key)
          return value
        })
      } catch {
        // Not JSON: no keys.
      }
      return response
    },
  })
  await bench.pull({}, listening)
  return keys
}

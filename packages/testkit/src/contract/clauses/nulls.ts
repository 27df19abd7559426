import assert from 'node:assert/strict'
import { type Conversation, conversationSchema, isAttuneError } from '@attune/core'
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
    assert.deepEqual(failed, [], 'the adapter did not bear these keys of the helpdesk being null')
  },
}

async function problemOf(bench: Bench, ids: readonly string[]): Promise<string | null> {
  try {
    const { conversations } = await bench.pull({}, bench.again())
    if (ids.some((id) => !conversations.has(id))) return 'conversations went missing'
    return [...conversations.values()].map(misfitOf).find((misfit) => misfit !== null) ?? null
  } catch (error) {
    return isAttuneError(error) ? `${error.code}: ${error.message}` : String(error)
  }
}

function misfitOf(conversation: Conversation): string | null {
  const issue = conversationSchema.safeParse(conversation).error?.issues[0]
  return issue === undefined ? null : `what comes does not fit: ${issue.path.join('.')}: ${issue.message}`
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

import assert from 'node:assert/strict'
import { asRemote } from '../as-remote.ts'
import type { Clause } from '../clause.ts'

export const otherTimeZone: Clause = {
  id: 'other-time-zone',
  title: 'the zone of the machine it runs on changes nothing',
  async run(bench) {
    await bench.make()
    await bench.settle()
    const results = []
    for (const zone of ['UTC', 'Pacific/Auckland', 'America/St_Johns']) {
      results.push(
        await inZone(zone, async () => [...(await bench.pull({}, bench.again())).conversations.values()].map(asRemote)),
      )
    }
    const [utc, ...others] = results
    for (const other of others) assert.deepEqual(other, utc)
  },
}

async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

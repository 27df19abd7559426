import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { saidIn, wordsOf } from '../said.ts'

export const changeWhilePaging: Clause = {
  id: 'change-while-paging',
  title: 'what changes while pages are read is not lost, whether it had come already or not',
  async run(bench) {
    // Now, since the clock is moved below and a real server's is not.
    const start = bench.real ? { since: new Date(bench.clock.now() - 60_000).toISOString() } : {}
    const ids: string[] = []
    for (let number = 0; number < 6; number++) {
      ids.push(await bench.make())
      if (number % 3 !== 0) bench.clock.advance(60_000)
    }
    await bench.settle()
    const last = new Map<string, string>()
    const keep = (items: Awaited<ReturnType<typeof bench.pull>>['delivered']): void => {
      for (const item of items) {
        const time = item.remoteUpdatedAt ?? ''
        const id = item.source?.id ?? ''
        assert.ok(time >= (last.get(id) ?? ''), `an older version of conversation ${id} came after a newer one`)
        last.set(id, time)
      }
    }
    const first = await bench.adapter.conversations({ ...start, limit: 2 })
    keep(first.items)
    const changed = [ids[0], ids[2], ids[5]] as string[]
    for (const id of changed) await bench.ground.reply(id, { text: `Changed ${id} meanwhile.` })
    const late = await bench.make()
    const rest = await bench.pull({ cursor: first.cursor, limit: 2 })
    keep(rest.delivered)
    await bench.settle()
    const end = await bench.pull({ cursor: rest.cursor, limit: 2 })
    keep(end.delivered)
    const versions = new Map([...rest.conversations, ...end.conversations])
    for (const id of changed) {
      const words = versions.get(id) === undefined ? [] : saidIn(versions.get(id) as never).map(wordsOf)
      assert.ok(
        words.some((text) => text.includes('meanwhile')),
        `conversation ${id} changed between two pages, and its change was lost`,
      )
    }
    const seen = new Set([...first.items.map(({ source }) => source?.id), ...versions.keys()])
    assert.deepEqual(
      [...ids, late].filter((id) => !seen.has(id)),
      [],
      'these did not come at all',
    )
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn, wordsOf } from '../said.ts'

export const laterChanges: Clause = {
  id: 'later-changes',
  title: 'what changes after the last page comes with its cursor, also in the very same second',
  async run(bench) {
    const id = await bench.make()
    const other = await bench.make()
    const first = await bench.pull()
    await bench.ground.reply(id, { text: 'In the same second.' })
    await bench.settle()
    const second = await bench.pull({ cursor: first.cursor })
    holds(got(second, id, 'after a change in the same second'), 'In the same second.')
    bench.clock.advance(3_600_000)
    await bench.ground.reply(other, { text: 'An hour later.' })
    const fresh = await bench.make()
    await bench.settle()
    const third = await bench.pull({ cursor: second.cursor }, bench.again())
    holds(got(third, other, 'after a later change'), 'An hour later.')
    got(third, fresh, 'after a new conversation')
  },
}

function holds(conversation: Parameters<typeof saidIn>[0], words: string): void {
  assert.ok(
    saidIn(conversation).some((said) => wordsOf(said).includes(words)),
    'it came without what was said last',
  )
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { entriesWith } from '../truth.ts'

const words = 'Written just before the crash.'

export const noteAfterCrash: Clause = {
  id: 'note-after-crash',
  title: 'a note whose answer got lost is not written again',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const conversation = await bench.make()
    for (const method of ['POST', 'PUT', 'PATCH'])
      bench.faults.add({ fault: { kind: 'lost_answer' }, match: { method }, times: 1 })
    const request = { conversation, text: words, key: 'crash-1' }
    // Whether it finds out by itself is its own affair.
    await bench.adapter.note?.(request).catch(() => {})
    bench.faults.clear()
    await bench.settle()
    await bench.again().note?.(request)
    assert.equal((await entriesWith(bench, conversation, words)).length, 1, 'how often the note is there')
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { entriesWith } from '../truth.ts'

const words = 'She has waited since Tuesday.'

export const noteOnce: Clause = {
  id: 'note-once',
  title: 'the same note with the same key is written once, and another key writes another',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const conversation = await bench.make()
    const write = (adapter: typeof bench.adapter, key: string) => adapter.note?.({ conversation, text: words, key })
    const first = await write(bench.adapter, 'once-1')
    assert.equal(first?.changed, true, 'the first write says that nothing changed')
    await bench.settle()
    const second = await write(bench.again(), 'once-1')
    assert.equal(second?.changed, false, 'the second write does not say that it was there already')
    assert.equal(second?.id, first?.id, 'the second write gives another id')
    assert.equal((await entriesWith(bench, conversation, words)).length, 1, 'how often the note is there')
    await write(bench.adapter, 'once-2')
    assert.equal((await entriesWith(bench, conversation, words)).length, 2, 'another key, another note')
  },
}

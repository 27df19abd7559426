import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { isInternal, saidIn, squeezed, wordsOf } from '../said.ts'
import { entriesWith } from '../truth.ts'

const words = 'Shelf < 3 & box "B" — 請先處理'

export const noteInternal: Clause = {
  id: 'note-internal',
  title: 'a note is internal, in the helpdesk and when it comes back, and keeps its words',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const conversation = await bench.make()
    await bench.adapter.note?.({ conversation, text: words, key: 'internal-1' })
    await bench.settle()
    const kinds = (await entriesWith(bench, conversation, '請先處理')).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['note'], 'what it became in the helpdesk')
    const said = saidIn(got(await bench.pull(), conversation, 'pull')).filter((entry) =>
      wordsOf(entry).includes('請先處理'),
    )
    assert.deepEqual(said.map(isInternal), [true], 'who can read it when it comes back')
    assert.ok(squeezed(wordsOf(said[0] as never)).includes(squeezed(words)), 'its words came back changed')
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const emptyAccount: Clause = {
  id: 'empty-account',
  title: 'an empty account is one empty page, whose cursor brings what comes later',
  skip: ({ real }) => (real ? 'a real server is not empty' : null),
  async run(bench) {
    const { pages, cursor } = await bench.pull()
    assert.deepEqual(
      pages.map(({ items, more }) => ({ items, more })),
      [{ items: [], more: false }],
    )
    assert.notEqual(cursor, '', 'the cursor of an empty account is empty')
    const id = await bench.make()
    await bench.settle()
    const later = await bench.pull({ cursor })
    assert.ok(
      later.conversations.has(id),
      'the first conversation ever did not come with the cursor of the empty account',
    )
  },
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const completePages: Clause = {
  id: 'complete-pages',
  title: 'small pages together hold everything, also what changed in the same second',
  async run(bench) {
    const ids: string[] = []
    for (let number = 0; number < 7; number++) ids.push(await bench.make())
    await bench.settle()
    const { conversations, pages, cursor } = await bench.pull({ limit: 2 })
    assert.deepEqual(
      ids.filter((id) => !conversations.has(id)),
      [],
      'these conversations did not come',
    )
    assert.deepEqual(pages.filter(({ items }) => items.length > 2).length, 0, 'a page holds more than its limit of 2')
    assert.ok(pages.every((page) => page.cursor !== '') && cursor !== '', 'a page has an empty cursor')
    assert.equal(pages.at(-1)?.more, false)
    const most = ids.length * 2
    const delivered = pages.flatMap(({ items }) => items).length
    assert.ok(delivered <= most, `${ids.length} conversations came ${delivered} times, although nothing changed`)
  },
}

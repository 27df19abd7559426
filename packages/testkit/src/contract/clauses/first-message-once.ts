import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn, squeezed, wordsOf } from '../said.ts'

export const firstMessageOnce: Clause = {
  id: 'first-message-once',
  title: 'the first message comes, and comes once',
  async run(bench) {
    const words = 'My cup came without its handle.'
    const alone = await bench.make({ message: { text: words } })
    const answered = await bench.make({ message: { text: words } })
    await bench.ground.reply(answered, { role: 'agent', text: 'I will send a new one today.' })
    await bench.settle()
    const pulled = await bench.pull()
    for (const id of [alone, answered]) {
      const first = saidIn(got(pulled, id, 'pull')).filter((said) => squeezed(wordsOf(said)) === words)
      assert.equal(first.length, 1, `the first message came ${first.length} times`)
      assert.equal(first[0]?.author.role, 'customer')
    }
  },
}

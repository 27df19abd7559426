import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { isInternal, saidIn, wordsOf } from '../said.ts'
import { entriesWith } from '../truth.ts'

const words = 'Your new lid leaves today & arrives on Friday.'

export const replyOnce: Clause = {
  id: 'reply-once',
  title: 'a reply reaches the customer, once for each key',
  skip: (bench) => bench.lacks('reply'),
  async run(bench) {
    const conversation = await bench.make()
    const request = { conversation, text: words, key: 'reply-1' }
    await bench.adapter.reply?.(request)
    await bench.settle()
    await bench.again().reply?.(request)
    const kinds = (await entriesWith(bench, conversation, words)).map(({ kind }) => kind)
    assert.deepEqual(kinds, ['message'], 'what the helpdesk has')
    await bench.settle()
    const said = saidIn(got(await bench.pull(), conversation, 'pull')).filter((entry) => wordsOf(entry).includes(words))
    assert.deepEqual(
      said.map((entry) => [isInternal(entry), entry.author.role === 'customer']),
      [[false, false]],
    )
    await bench.pass(1000)
    await bench.ground.reply(conversation, { text: 'It did not come. Would you look again?' })
    await bench.settle()
    await bench.adapter.reply?.({ ...request, key: 'reply-2' })
    assert.equal(
      (await entriesWith(bench, conversation, words)).length,
      2,
      'the customer wrote again, and got no second answer, for it has the words of the first',
    )
  },
}

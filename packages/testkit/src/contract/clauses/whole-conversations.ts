import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn, squeezed, wordsOf } from '../said.ts'

const MANY = 45

export const wholeConversations: Clause = {
  id: 'whole-conversations',
  title: 'a long conversation comes whole and in order, word for word',
  async run(bench) {
    const id = await bench.make({ message: { text: 'Number 0: is my parcel on its way? 包裹到哪裡了？' } })
    const talk = ['🫖 still waiting', '好的，我等您消息', 'It says "delivered" & it is not', 'Grüße, naïve café, שלום']
    for (let number = 1; number < MANY; number++) {
      bench.clock.advance(5_000)
      const text = `Number ${number}: ${talk[number % talk.length]}`
      if (number % 9 === 0) await bench.ground.note(id, text)
      else await bench.ground.reply(id, { role: number % 2 === 0 ? 'customer' : 'agent', text })
    }
    await bench.settle()
    const truth = (await bench.ground.conversations()).find((conversation) => conversation.id === id)
    const expected = truth?.entries.map(({ text }) => squeezed(text))
    for (const conversation of [got(await bench.pull(), id, 'pull'), await bench.adapter.conversation(id)]) {
      assert.deepEqual(
        saidIn(conversation).map((said) => squeezed(wordsOf(said))),
        expected,
      )
    }
  },
}

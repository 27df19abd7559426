import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { isInternal, saidIn, wordsOf } from '../said.ts'

export const privateNotes: Clause = {
  id: 'private-notes',
  title: 'what only colleagues read never comes as public, and what is public never as internal',
  async run(bench) {
    const id = await bench.make()
    await bench.ground.note(id, 'Between us: she has written five times.')
    await bench.ground.reply(id, { role: 'agent', text: 'Thank you for your patience.' })
    await bench.settle()
    for (const conversation of [got(await bench.pull(), id, 'pull'), await bench.adapter.conversation(id)]) {
      const said = saidIn(conversation)
      assert.deepEqual(said.map(isInternal), [false, true, false], 'who can read: expected public, internal, public')
      const secret = said.filter((entry) => !isInternal(entry)).some((entry) => wordsOf(entry).includes('Between us'))
      assert.ok(!secret, 'a private note is in a public message')
    }
  },
}

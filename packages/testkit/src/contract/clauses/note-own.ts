import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn, wordsOf } from '../said.ts'
import { truthAbout } from '../truth.ts'

export const noteOwn: Clause = {
  id: 'note-own',
  title: 'a note of ours can be told from others when it comes back: it carries its key, and opens nothing to score',
  skip: (bench) => bench.lacks('note'),
  async run(bench) {
    const conversation = await bench.make()
    await bench.settle()
    const before = got(await bench.pull(), conversation, 'before')
    const { status } = await truthAbout(bench, conversation)
    await bench.adapter.note?.({ conversation, text: 'Worth a call.', key: 'own-key-17' })
    await bench.ground.note(conversation, 'Worth a call, I think too.')
    await bench.settle()
    const after = got(await bench.pull(), conversation, 'after')
    const notes = saidIn(after).filter((said) => wordsOf(said).includes('Worth a call'))
    const marked = notes.map(
      (note) => wordsOf(note).includes('own-key-17') || JSON.stringify(note.customFields).includes('own-key-17'),
    )
    assert.deepEqual(marked, [true, false], 'which notes carry our key')
    const open = (said: ReturnType<typeof saidIn>) =>
      said.filter((entry) => entry.type === 'message' && entry.visibility === 'public').length
    assert.equal(open(saidIn(after)), open(saidIn(before)), 'our note came back as something said to the customer')
    assert.equal((await truthAbout(bench, conversation)).status, status, 'writing a note changed the status')
  },
}

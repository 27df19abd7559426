import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn, squeezed, wordsOf } from '../said.ts'

export const cleanText: Clause = {
  id: 'clean-text',
  title: 'text is what the author wrote: no markup, no entities, no quoted mail',
  async run(bench) {
    const text = 'Fish & chips < 3 pounds?\n\nSecond line — "yes".'
    const html = '<p>Fish &amp; chips &lt; 3 pounds?</p><p>Second <b>line</b> — &quot;yes&quot;.</p>'
    const id = await bench.make({ message: { text, html } })
    await bench.ground.reply(id, { role: 'agent', text: 'Four pounds, I am afraid.' })
    await bench.ground.reply(id, { role: 'customer', text: 'I will take it.', quoted: 'Four pounds, I am afraid.' })
    await bench.settle()
    const said = saidIn(got(await bench.pull(), id, 'pull')).map((entry) => squeezed(wordsOf(entry)))
    assert.deepEqual(said, [squeezed(text), 'Four pounds, I am afraid.', 'I will take it.'])
  },
}

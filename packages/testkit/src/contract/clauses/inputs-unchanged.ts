import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'

export const inputsUnchanged: Clause = {
  id: 'inputs-unchanged',
  title: 'what is handed in is not changed',
  async run(bench) {
    const conversation = await bench.make()
    await bench.settle()
    await untouched({ limit: 2 }, (options) => bench.adapter.conversations(options), 'conversations()')
    const text = { conversation, text: 'Unchanged.', key: 'unchanged-1' }
    const [field] = Object.entries(bench.traps.fields ?? {})
    const { note, addTags, removeTags, setFields } = bench.adapter
    if (note !== undefined) await untouched(text, (request) => note(request), 'note()')
    if (addTags !== undefined)
      await untouched({ conversation, tags: ['b', 'a'] }, (request) => addTags(request), 'addTags()')
    if (removeTags !== undefined)
      await untouched({ conversation, tags: ['b', 'a'] }, (request) => removeTags(request), 'removeTags()')
    if (setFields !== undefined && field !== undefined) {
      await untouched(
        { conversation, fields: Object.fromEntries([field]) },
        (request) => setFields(request),
        'setFields()',
      )
    }
  },
}

async function untouched<T extends object>(
  input: T,
  call: (input: T) => Promise<unknown>,
  what: string,
): Promise<void> {
  const before = structuredClone(input)
  for (const value of Object.values(input)) Object.freeze(value)
  await call(Object.freeze(input))
  assert.deepEqual(input, before, `${what} changed what it was given`)
}

import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { truthAbout } from '../truth.ts'

export const fieldsSiblings: Clause = {
  id: 'fields-siblings',
  title: 'setting a field leaves the other fields as they are, and null clears it',
  skip(bench) {
    if (Object.keys(bench.traps.fields ?? {}).length < 2)
      return bench.lacks('set_fields') ?? 'the descriptor names no two `traps.fields`'
    return bench.lacks('set_fields') ?? (bench.ground.setFields === undefined ? 'the ground cannot set fields' : null)
  },
  async run(bench) {
    const conversation = await bench.make()
    const [[kept, keptValue], [set, value]] = Object.entries(bench.traps.fields ?? {}) as [
      [string, string],
      [string, string],
    ]
    await bench.ground.setFields?.(conversation, { [kept]: keptValue })
    await bench.settle()
    await bench.adapter.setFields?.({ conversation, fields: { [set]: value } })
    const fields = async () => (await truthAbout(bench, conversation)).fields
    assert.equal((await fields())[set], value, `${set} was not set`)
    assert.equal((await fields())[kept], keptValue, `${kept} was lost`)
    await bench.adapter.setFields?.({ conversation, fields: { [set]: null } })
    assert.ok(((await fields())[set] ?? null) === null, `${set} was not cleared`)
    assert.equal((await fields())[kept], keptValue, `${kept} was lost when ${set} was cleared`)
  },
}

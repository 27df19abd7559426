import assert from 'node:assert/strict'
import { interactionAt } from '@attune/core'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'
import { saidIn } from '../said.ts'

export const instants: Clause = {
  id: 'instants',
  title: 'times are the instants at which it happened, in UTC',
  async run(bench) {
    const id = await bench.make()
    bench.clock.advance(7_265_000)
    await bench.ground.reply(id, { role: 'agent', text: 'I have found your parcel.' })
    await bench.settle()
    const truth = (await bench.ground.conversations()).find((conversation) => conversation.id === id)
    assert.ok(truth !== undefined)
    const conversation = got(await bench.pull(), id, 'pull')
    same(conversation.remoteCreatedAt, truth.createdAt, 'remoteCreatedAt')
    same(conversation.remoteUpdatedAt, truth.updatedAt, 'remoteUpdatedAt')
    saidIn(conversation).forEach((said, index) => {
      same(interactionAt(said), truth.entries[index]?.at ?? '', `the time of message ${index + 1}`)
    })
    assert.ok(conversation.observedAt !== null, 'observedAt is null; it is the time of `clock.now()` at reading')
    same(conversation.observedAt, bench.clock.iso(), 'observedAt, by the clock that was given,')
  },
}

/** Within a second: some helpdesks keep no more. */
function same(actual: string | null, expected: string, what: string): void {
  assert.ok(actual !== null, `${what} is null`)
  const difference = Math.abs(Date.parse(actual) - Date.parse(expected))
  assert.ok(difference <= 1000, `${what} is ${actual}, expected ${expected}`)
}

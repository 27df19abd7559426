import assert from 'node:assert/strict'
import type { Clause } from '../clause.ts'
import { got } from '../get.ts'

export const statusChanges: Clause = {
  id: 'status-changes',
  title: 'changes of status are in the timeline',
  skip: (bench) =>
    bench.lacks('status_changes') ?? (bench.ground.setStatus === undefined ? 'the ground cannot set a status' : null),
  async run(bench) {
    const id = await bench.make()
    bench.clock.advance(60_000)
    const statuses = (bench.traps.statuses ?? ['pending', 'resolved']).filter((status) => status !== 'open').slice(0, 2)
    for (const status of statuses) await bench.ground.setStatus?.(id, status)
    await bench.settle()
    const changes = got(await bench.pull(), id, 'pull').timeline.filter((interaction) => interaction.type === 'status')
    assert.deepEqual(
      changes.map(({ to }) => to.canonical),
      statuses,
    )
  },
}

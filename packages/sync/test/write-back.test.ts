import type { WriteBackPolicy } from '@attune/sync'
import type { Emulator } from '@attune/testkit/emulator'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, opened, started } from './support/helpdesk.ts'

const writeBack: WriteBackPolicy = ({ report }) => [
  { kind: 'note', text: `Judged as ${report.verdict}.` },
  { kind: 'tags', add: [report.verdict], remove: ['below', 'expected', 'above', 'unknown'] },
  { kind: 'fields', fields: { '360002': report.hash.slice(0, 8) } },
]
const options = { writeBack, writeBackSince: '2000-01-01T00:00:00Z' }

const notesIn = (emulator: Emulator) =>
  emulator.world
    .listed()
    .map(({ entries }) => entries.filter((entry) => entry.kind === 'note' && entry.text.includes('Judged as')).length)

describe.each(engines)('writing back on $name', ({ database }) => {
  it('has its effect once, though answers get lost, and is not scored again', async () => {
    const store = await database().open()
    const emulator = helpdesk(8)
    const writes = { method: 'PUT' }
    emulator.faults.add({ fault: { kind: 'lost_answer' }, match: writes, times: 1000, chance: 0.3, seed: 3 })
    const sync = await started(store, { ...options, leaseSeconds: 2, connections: [connectionTo(emulator)] })
    await sync.settled()
    await expect.poll(async () => (await store.outbox.count()).pending, { timeout: 50_000, interval: 300 }).toBe(0)
    emulator.faults.clear()
    const many = emulator.world.listed().length
    expect(notesIn(emulator)).toEqual(Array(many).fill(1))
    for (const { tags, fields } of emulator.world.listed()) {
      expect(tags.filter((tag) => tag.startsWith('attune-'))).toHaveLength(1)
      expect(fields['360002']).toMatch(/^[0-9a-f]{8}$/)
    }
    expect(await store.outbox.count()).toEqual({ pending: 0, sent: 3 * many, failed: 0 })

    // All of it has changed there, by us.
    emulator.clock.advance(120_000)
    await sync.pull()
    await sync.settled()
    expect((await store.check()).counts?.scores).toBe(many)
    expect((await store.outbox.count()).sent).toBe(3 * many)
    expect(notesIn(emulator)).toEqual(Array(many).fill(1))
  })

  it('leaves history alone, unless it is asked to', async () => {
    const store = await database().open()
    const emulator = helpdesk(3)
    const sync = await started(store, { writeBack, connections: [connectionTo(emulator)] })
    await sync.settled()
    expect((await store.check()).counts).toMatchObject({ scores: emulator.world.listed().length, outbox: 0 })
  })

  it('that the helpdesk refuses is put aside, and may be tried again', async () => {
    const store = await database().open()
    const emulator = helpdesk(1)
    emulator.faults.add({ fault: { kind: 'status', status: 422 }, match: { method: 'PUT' }, times: 1000 })
    const only: WriteBackPolicy = ({ report }) => [{ kind: 'note', text: `Judged as ${report.verdict}.` }]
    const sync = await opened(store, { ...options, writeBack: only, connections: [connectionTo(emulator)] })
    await sync.start()
    await sync.settled()
    const [job, ...more] = await sync.jobs.list()
    expect(more).toEqual([])
    expect(job).toMatchObject({ queue: 'write', code: 'rejected', data: { connection: 'shop' } })
    emulator.faults.clear()
    expect(await sync.jobs.retry([job?.id ?? ''])).toBe(1)
    await expect.poll(() => store.outbox.count(), { timeout: 20_000 }).toEqual({ pending: 0, sent: 1, failed: 0 })
    expect(await sync.jobs.list()).toEqual([])
    expect(notesIn(emulator)).toEqual([1])
  })
})

import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, started } from './support/helpdesk.ts'

describe.each(engines)('an erasure on $name', ({ database }) => {
  it('leaves nothing of the customer, also in the jobs, and a pull does not bring them back', async () => {
    const store = await database().open()
    const emulator = helpdesk(6)
    const sync = await started(store, {
      connections: [connectionTo(emulator)],
      writeBack: ({ report }) => [{ kind: 'note', text: `Judged as ${report.verdict}.` }],
      writeBackSince: '2000-01-01T00:00:00Z',
    })
    await sync.settled()
    const before = await keptIn(store)
    const customer = before[0]?.customer
    if (customer == null) throw new Error('nobody to erase')
    const theirs = before.filter((one) => one.customer?.id === customer.id).length

    const { removed } = await sync.erase(customer.id, { by: 'dpo', reason: 'they asked' })
    expect(removed.conversations).toBe(theirs)
    expect(removed.standings).toBe(theirs)
    expect((await sync.status()).jobs.erase).toEqual({ waiting: 0, later: 0, active: 0 })
    await store.executeSql(`delete from "${store.database.schema}".cursors`)
    await sync.pull()
    await sync.settled()
    const after = await keptIn(store)
    expect(after).toHaveLength(before.length - theirs)
    expect(after.some((one) => one.customer?.id === customer.id)).toBe(false)

    const { rows } = await store.executeSql(
      `select coalesce(data::text, '') || coalesce(output::text, '') as told from "${store.database.schema}_jobs".job`,
    )
    const told = JSON.stringify(rows)
    const words = before.flatMap(({ timeline }) =>
      timeline.flatMap((entry) => (entry.type === 'message' ? [entry.body.text.slice(0, 12)] : [])),
    )
    expect(rows.length).toBeGreaterThan(before.length)
    expect(words.filter((word) => told.includes(word))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, keptIn, scorer, started } from './support/helpdesk.ts'

describe.each(engines)('a sync on $name', ({ database }) => {
  it('brings everything in, whole, and scores each conversation once', async () => {
    const store = await database().open()
    const emulator = helpdesk(30)
    const sync = await started(store, { connections: [connectionTo(emulator, { pageSize: 7 })] })
    expect(await sync.settled()).toEqual({ shop: 'caught_up' })

    const kept = await keptIn(store)
    expect(kept.map(({ source }) => source?.id).sort()).toEqual(
      emulator.world
        .conversations()
        .map(({ id }) => id)
        .sort(),
    )
    for (const conversation of kept) {
      const history = await store.scores.history(conversation.id)
      expect(history.map(({ report }) => report)).toEqual([scorer.score(conversation)])
    }
    const { connections, failedJobs } = await sync.status()
    expect(connections).toMatchObject([{ name: 'shop', system: 'zendesk', state: 'caught_up', scored: kept.length }])
    expect(failedJobs).toBe(0)
  })
})

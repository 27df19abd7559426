import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import { createScorer, defineScorecard, generalScorecard } from '@attune/scoring'
import { describe, expect, it } from 'vitest'
import { engines } from './support/engines.ts'
import { connectionTo, helpdesk, opened, scorer, started } from './support/helpdesk.ts'

const stricter = createScorer({
  reader: createReader({ packs: [english, chinese], details }),
  scorecard: defineScorecard({
    ...{ id: 'stricter', version: '1.0.0', extends: generalScorecard },
    verdict: { ...generalScorecard.verdict, enough: 0.93, good: 0.97 },
  }),
})

describe.each(engines)('another scorecard on $name', ({ database }) => {
  it('has all of history scored again, beside the old reports, and shows how verdicts moved', async () => {
    const place = database()
    const store = await place.open()
    const emulator = helpdesk(12)
    const before = await opened(store, { connections: [connectionTo(emulator)] })
    await before.start()
    await before.settled()
    expect((await before.status()).outdated).toBe(0)
    await before.stop()

    const after = await started(store, { scorer: stricter, connections: [connectionTo(emulator)] })
    const many = emulator.world.listed().length
    expect(await after.rescore()).toBe(many)
    await expect.poll(async () => (await after.status()).outdated, { timeout: 30_000 }).toBe(0)
    const moved = new Map<string, number>()
    for await (const conversation of store.conversations.all()) {
      const [new_, old] = [stricter.score(conversation), scorer.score(conversation)]
      const kept = (await store.scores.history(conversation.id)).map(({ report }) => report)
      expect(kept).toEqual([new_, old])
      const way = `${old.verdict} → ${new_.verdict}`
      moved.set(way, (moved.get(way) ?? 0) + 1)
    }
    const changes = await after.verdictChanges()
    expect(new Map(changes.map((one) => [`${one.before} → ${one.after}`, one.conversations]))).toEqual(moved)
    expect([...moved.keys()].some((way) => way.split(' → ')[0] !== way.split(' → ')[1])).toBe(true)
    expect(await after.rescore()).toBe(0)
  })
})

import { pullSurvivesKills } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { descriptor } from './descriptor.ts'

/** `ATTUNE_KILLS=200` for the long way. */
const runs = Number(process.env.ATTUNE_KILLS ?? 25)

it(`ends as a clean pull does, killed ${runs} times over`, { timeout: 5_000 + runs * 4_000 }, async () => {
  await expect(pullSurvivesKills(descriptor, { runs, seed: 100 })).resolves.toBeUndefined()
})

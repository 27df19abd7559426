import { pullSurvivesKills } from '@attune/testkit/contract'
import { it } from 'vitest'
import { requestTracker } from './descriptor.ts'

// ATTUNE_KILLS=200 for the long round.
const runs = Number(process.env.ATTUNE_KILLS ?? 25)

it(`a pull killed ${runs} times over comes to the same end`, { timeout: 600_000 }, async () => {
  await pullSurvivesKills(requestTracker, { runs, seed: 7 })
})

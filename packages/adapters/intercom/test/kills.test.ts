import { pullSurvivesKills } from '@attune/testkit/contract'
import { it } from 'vitest'
import { descriptor } from './descriptor.ts'

const runs = Number(process.env.ATTUNE_KILLS ?? 25)

// ATTUNE_KILLS=200 for the long round.
it(`comes to the same end when the pull is killed, ${runs} times over`, async () => {
  await pullSurvivesKills(descriptor, { runs, seed: 1001 })
}, 600_000)

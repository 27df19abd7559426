import { pullSurvivesKills } from '@attune/testkit/contract'
import { it } from 'vitest'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { descriptor } from './descriptor.ts'

// ATTUNE_KILLS=200 for the long round.
const runs = Number(process.env.ATTUNE_KILLS ?? 25)
const emulator = () => chatwootEmulator({ perPage: 3 })

it(`a pull killed ${runs} times over, on pages that move, comes to the same end`, { timeout: 600_000 }, async () => {
  await pullSurvivesKills({ ...descriptor, emulator }, { runs, seed: 2001 })
})

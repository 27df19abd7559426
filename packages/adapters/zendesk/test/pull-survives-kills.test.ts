import { pullSurvivesKills } from '@attune/testkit/contract'
import { expect, test } from 'vitest'
import { zendesk } from './descriptor.ts'

/** More by `ATTUNE_KILLS=200 npx vitest run pull-survives-kills`. */
const runs = Number(process.env.ATTUNE_KILLS ?? 25)

test(`a pull killed at ${runs} random points ends as if it had not been`, { timeout: 2_000 * runs }, async () => {
  await expect(pullSurvivesKills(zendesk, { runs })).resolves.toBeUndefined()
})

import { pullSurvivesKills } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { brokenKeepingOn } from './broken/keeping-on.ts'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

it('a pull that keeps the contract survives sixty kills of every kind', async () => {
  await pullSurvivesKills(paperboatDescriptor, { runs: 60 })
})

it.each(['kill-anywhere', 'complete-pages', 'change-while-paging'])('one that breaks %s does not', async (id) => {
  const create = brokenKeepingOn[id]
  if (create === undefined) throw new Error(`no broken adapter for ${id}`)
  await expect(pullSurvivesKills({ ...paperboatDescriptor, create }, { runs: 60 })).rejects.toThrow(
    /seed \d+: conversation/,
  )
})

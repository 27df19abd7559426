import { clauseIds, runClause } from '@attune/testkit/contract'
import { describe, expect, it } from 'vitest'
import { brokenFailures } from './broken/failures.ts'
import { brokenKeepingOn } from './broken/keeping-on.ts'
import { brokenReading } from './broken/reading.ts'
import { brokenWebhooks } from './broken/webhooks.ts'
import { brokenWriting } from './broken/writing.ts'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

const broken = { ...brokenReading, ...brokenKeepingOn, ...brokenFailures, ...brokenWriting, ...brokenWebhooks }

describe('every clause', () => {
  it('has an adapter that breaks it', () => expect(Object.keys(broken).toSorted()).toEqual(clauseIds.toSorted()))

  it.each(clauseIds)('%s fails for an adapter that breaks it', async (id) => {
    const create = broken[id]
    if (create === undefined) throw new Error(`no broken adapter for ${id}`)
    await expect(runClause({ ...paperboatDescriptor, create }, id)).rejects.toThrow()
  })
})

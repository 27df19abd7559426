import { runClause, type Traps } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { brokenReading } from './broken/reading.ts'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

const withTraps = (traps: Traps) => ({ ...paperboatDescriptor, traps })

it('asks to wait in the way the helpdesk asks', async () => {
  const unheard = withTraps({ rateLimited: (seconds) => ({ 'x-wait-please': String(seconds) }) })
  await expect(runClause(unheard, 'rate-limits')).rejects.toThrow('it waited 1000 ms')
  const heard = withTraps({ rateLimited: (seconds) => ({ 'retry-after': String(seconds + 3) }) })
  await expect(runClause(heard, 'rate-limits')).resolves.toEqual({ skipped: null })
})

it('names the key that may not be null unless it is declared', async () => {
  await expect(runClause(withTraps({ neverNull: ['kind', 'change', 'more'] }), 'nulls')).rejects.toThrow(
    /"letters: TypeError/,
  )
})

it('asks only for the authors that a helpdesk can tell apart', async () => {
  const create = brokenReading.authorship ?? paperboatDescriptor.create
  const simple = { ...withTraps({ roles: ['customer', 'agent'] }), create }
  await expect(runClause(simple, 'authorship')).resolves.toEqual({ skipped: null })
})

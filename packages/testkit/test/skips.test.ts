import { type AdapterDescriptor, clauseIds, runClause } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { paperboat } from './paperboat/adapter.ts'
import { paperboatDescriptor } from './paperboat/descriptor.ts'

async function skipsOf(descriptor: AdapterDescriptor): Promise<Record<string, string>> {
  const skipped: Record<string, string> = {}
  for (const id of clauseIds) {
    const outcome = await runClause(descriptor, id)
    if (outcome.skipped !== null) skipped[id] = outcome.skipped
  }
  return skipped
}

it('an adapter that declares everything skips nothing', async () => {
  expect(await skipsOf(paperboatDescriptor)).toEqual({})
})

it('a clause is skipped by what the adapter declares it cannot do, and says so', async () => {
  const create: AdapterDescriptor['create'] = (setup) => {
    const { note: _note, webhook: _webhook, ...adapter } = paperboat(setup)
    return { ...adapter, capabilities: { ...adapter.capabilities, note: 'no', webhook: 'no', merges: 'no' } }
  }
  const skipped = await skipsOf({ ...paperboatDescriptor, create })
  expect(Object.keys(skipped).filter((id) => !id.startsWith('webhook-') && !id.startsWith('note-'))).toEqual([
    'merges',
    'conflicts',
    'writes-elsewhere',
  ])
  expect(skipped['note-once']).toBe('declares note: no')
})

it('there is no clause by a name nobody gave', async () => {
  await expect(runClause(paperboatDescriptor, 'nice-weather')).rejects.toThrow(RangeError)
})

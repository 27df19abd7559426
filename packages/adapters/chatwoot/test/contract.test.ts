import { adapterContract, runClause } from '@attune/testkit/contract'
import { describe, expect, it } from 'vitest'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { descriptor } from './descriptor.ts'

adapterContract(descriptor)

describe('a server of one’s own may be set to pages of any size, which it tells nowhere: with two on a page', () => {
  const emulator = () => chatwootEmulator({ perPage: 2 })
  it.each([
    'complete-pages',
    'oldest-first',
    'since-boundary',
    'resume-anywhere',
    'later-changes',
    'no-starting-over',
    'change-while-paging',
    'side-by-side',
    'vanished-meanwhile',
    'stuck-helpdesk',
    'customers-valid',
  ])('%s', async (clause) => {
    expect((await runClause({ ...descriptor, emulator }, clause)).skipped).toBeNull()
  })
})

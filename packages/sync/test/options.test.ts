import { openSync } from '@attune/sync'
import { describe, expect, it } from 'vitest'
import { connectionTo, helpdesk, scorer } from './support/helpdesk.ts'

/** Nothing is opened before the options are found good. */
const store = { transaction: () => {}, conversations: {} }

const refusal = (options: object): Promise<string> =>
  openSync({ store, scorer, ...options } as never).then(
    () => 'accepted',
    (reason: Error) => reason.message,
  )

describe('options', () => {
  it('that do not exist or do not fit are named', async () => {
    const shop = connectionTo(helpdesk(1))
    expect(await refusal({ connectionz: [] })).toContain('did you mean "connections"')
    expect(await refusal({ connections: [{ ...shop, name: 'My Shop' }] })).toContain('name: expected small letters')
    expect(await refusal({ connections: [shop, shop] })).toContain('two are called "shop"')
    expect(await refusal({ connections: [shop, { ...shop, name: 'twin' }] })).toContain('the same account of zendesk')
  })
})

import { adapterContract } from '@attune/testkit/contract'
import { expect, it } from 'vitest'
import { tinpostEmulator } from '../src/emulator.ts'
import { createTinpost } from '../src/index.ts'

// The adapter of docs/guides/write-an-adapter.md, made with @attune/adapter-kit.
adapterContract({
  name: 'tinpost',
  create: ({ secret, ...setup }) => createTinpost({ ...setup, baseUrl: 'https://tinpost.test/v1', token: secret }),
  emulator: tinpostEmulator,
  traps: { neverNull: ['id', 'tins'] },
})

it('does without webhooks where it has no secret for them', () => {
  const { webhook, capabilities } = createTinpost({ baseUrl: 'https://tinpost.test/v1', token: 't' })
  expect([webhook, capabilities.webhook]).toEqual([undefined, 'no'])
})

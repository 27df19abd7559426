import { adapterContract } from '@attune/testkit/contract'
import { tinpostEmulator } from './tinpost/emulator.ts'
import { tinpost } from './tinpost/index.ts'

// The adapter of docs/guides/write-an-adapter.md, made with @attune/adapter-kit.
adapterContract({
  name: 'tinpost',
  create: ({ secret, ...setup }) => tinpost({ ...setup, baseUrl: 'https://tinpost.test/v1', token: secret }),
  emulator: tinpostEmulator,
  traps: { neverNull: ['id', 'tins'] },
})

import { type AdapterDescriptor, adapterContract } from '@attune/testkit/contract'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { createChatwoot } from '../src/index.ts'

const chatwoot: AdapterDescriptor = {
  name: 'chatwoot',
  create: ({ secret, ...setup }) =>
    createChatwoot({ baseUrl: 'http://chatwoot.test', accountId: 1, token: secret, ...setup }),
  emulator: () => chatwootEmulator(),
  traps: {
    neverNull: ['id', 'data', 'payload'],
    fields: { severity: 'high', order: 'A-17' },
    statuses: ['open', 'pending', 'on_hold', 'resolved'],
  },
}

adapterContract(chatwoot)
// A server of one's own may be set to pages of any size, and Chatwoot tells it nowhere.
adapterContract({ ...chatwoot, name: 'chatwoot with two on a page', emulator: () => chatwootEmulator({ perPage: 2 }) })

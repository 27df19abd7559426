import type { AdapterDescriptor } from '@attune/testkit/contract'
import { chatwootEmulator } from '../src/emulator/index.ts'
import { createChatwoot } from '../src/index.ts'

export const descriptor: AdapterDescriptor = {
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

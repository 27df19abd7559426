import type { AdapterDescriptor } from '@attune/testkit/contract'
import { zendeskEmulator } from '../src/emulator/index.ts'
import { createZendesk } from '../src/index.ts'

/** The adapter as the contract suite takes it. */
export const zendesk: AdapterDescriptor = {
  name: 'zendesk',
  create: ({ secret, ...setup }) =>
    createZendesk({
      subdomain: 'shop',
      email: 'attune@support.test',
      token: secret,
      bots: ['bot@support.test', 'AI@support.test'],
      ...setup,
    }),
  emulator: () => zendeskEmulator(),
  traps: {
    neverNull: ['id', 'tickets', 'users', 'comments', 'audits'],
    fields: { '360001': 'High', '360002': 'A-17' },
    statuses: ['open', 'pending', 'resolved'],
  },
}

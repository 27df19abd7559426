import type { AdapterDescriptor } from '@attune/testkit/contract'
import { freshdeskEmulator } from '../src/emulator/index.ts'
import { createFreshdesk } from '../src/index.ts'

export const descriptor: AdapterDescriptor = {
  name: 'freshdesk',
  create: ({ secret, ...setup }) =>
    createFreshdesk({
      baseUrl: 'https://shop.freshdesk.test',
      apiKey: secret,
      bots: ['bot@support.test', 'ai@support.test'],
      ...setup,
    }),
  // So few pages that whoever pages by number alone runs into the end of them.
  emulator: () => freshdeskEmulator({ pageCap: 12 }),
  traps: {
    fields: { cf_severity: 'High', cf_order: 'A-17' },
    // Who acts without being anybody is not told.
    roles: ['customer', 'agent', 'bot', 'ai'],
  },
}

import type { AdapterDescriptor } from '@attune/testkit/contract'
import { intercomEmulator } from '../src/emulator/index.ts'
import { createIntercom } from '../src/index.ts'

export const descriptor: AdapterDescriptor = {
  name: 'intercom',
  create: ({ secret, ...setup }) => createIntercom({ baseUrl: 'https://intercom.test', token: secret, ...setup }),
  emulator: intercomEmulator,
  traps: {
    neverNull: ['id', 'conversations', 'conversation_parts'],
    fields: { 'Issue type': 'Billing', 'Order number': 'A-17' },
    statuses: ['open', 'on_hold', 'resolved'],
    // No Retry-After: only when the window ends.
    rateLimited: (seconds, now) => ({
      'x-ratelimit-limit': '1667',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(now / 1000) + seconds),
    }),
  },
}

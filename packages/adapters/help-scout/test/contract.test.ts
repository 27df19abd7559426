import { adapterContract } from '@attune/testkit/contract'
import { helpScoutEmulator } from '../src/emulator/index.ts'
import { createHelpScout } from '../src/index.ts'

adapterContract({
  name: 'help-scout',
  create: ({ secret, ...setup }) => createHelpScout({ ...setup, appId: 'app-1', appSecret: secret }),
  emulator: helpScoutEmulator,
  traps: {
    // Without the token nothing is read; a page without its list, or a list without its rows, is broken.
    neverNull: ['access_token', '_embedded', 'conversations', 'threads'],
    roles: ['customer', 'agent'],
    fields: { '531': 'trial', '532': 'gold' },
    rateLimited: (seconds) => ({ 'X-RateLimit-Retry-After': String(seconds) }),
  },
})

import type { AdapterDescriptor } from '@attune/testkit/contract'
import { requestTrackerEmulator } from '../src/emulator/index.ts'
import { createRequestTracker } from '../src/index.ts'

/** The adapter as the contract suite takes it. */
export const requestTracker: AdapterDescriptor = {
  name: 'request-tracker',
  create: ({ secret, ...setup }) =>
    createRequestTracker({
      baseUrl: 'http://rt.test',
      token: secret,
      tagsField: 'Tags',
      bots: ['bot', 'ai'],
      ...setup,
    }),
  emulator: () => requestTrackerEmulator(),
  traps: { neverNull: ['id', 'items'], fields: { Severity: 'High', Order: 'A-17' } },
}

import { adapterContract } from '@attune/testkit/contract'
import { afterAll, beforeAll } from 'vitest'
import { createRequestTracker } from '../src/index.ts'
import { groundOf } from './ground.ts'
import { type RequestTrackerServer, startRequestTracker } from './start-request-tracker.ts'

let server: RequestTrackerServer
beforeAll(async () => {
  server = await startRequestTracker()
}, 240_000)
afterAll(() => server.stop())

adapterContract({
  name: 'request-tracker, against a real one',
  create: ({ secret, ...setup }) =>
    createRequestTracker({ baseUrl: server.url, token: secret, tagsField: 'Tags', bots: ['machine'], ...setup }),
  server: async () => ({ ground: groundOf(server), fetch, secret: server.token('attune'), now: Date.now }),
  traps: {
    neverNull: ['id', 'items'],
    fields: { Severity: 'High', Order: 'A-17' },
    roles: ['customer', 'agent', 'bot'],
  },
})

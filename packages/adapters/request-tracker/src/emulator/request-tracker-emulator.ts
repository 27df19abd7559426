import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { reading } from './reading.ts'
import { scripSender } from './scrip-sender.ts'
import { writing } from './writing.ts'

/**
 * A Request Tracker 5 that is not there: its REST interface on a world in memory, with its habits. It has three custom
 * fields for tickets: Severity, Order and Tags.
 *
 * @example
 * const emulator = requestTrackerEmulator()
 * const rt = createRequestTracker({ baseUrl: 'http://rt.test', token: emulator.secret, fetch: emulator.fetch })
 */
export function requestTrackerEmulator(options: { world?: World } = {}): Emulator {
  const world = options.world ?? createWorld()
  return createEmulator({
    name: 'Request Tracker',
    world,
    // RT's tokens hold the number of their owner.
    secret: `1-${world.self().id}-0f5ec7e0a1b2c3d4e5f60718293a4b5c`,
    webhook: scripSender(world),
    auth: (request, { secret }) =>
      new URL(request.url).pathname.startsWith('/__emulator') ||
      request.headers.get('authorization') === `token ${secret}`
        ? null
        : Response.json({ message: 'Unauthorized' }, { status: 401 }),
    routes(app, context) {
      reading(app, context.world)
      writing(app, context.world)
    },
  })
}

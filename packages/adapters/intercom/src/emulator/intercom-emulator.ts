import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { contacts } from './contacts.ts'
import { failure } from './failure.ts'
import { limitHeaders } from './limits.ts'
import { notificationSender } from './notification-sender.ts'
import { reading } from './reading.ts'
import { settings } from './settings.ts'
import { tagList } from './tag-list.ts'
import { writing } from './writing.ts'

/** What the Intercom in memory holds. */
export interface IntercomEmulatorOptions {
  /** Default: an empty one. */
  world?: World | undefined
}

/**
 * An Intercom that is not there: its REST API on a world in memory, with its habits. Conversations have two attributes
 * that may be set, `Issue type` and `Order number`. The workspace lies eight hours behind UTC.
 *
 * @example
 * const emulator = intercomEmulator()
 * const intercom = createIntercom({ token: emulator.secret, fetch: emulator.fetch })
 */
export function intercomEmulator(options: IntercomEmulatorOptions = {}): Emulator {
  const world = options.world ?? createWorld()
  return createEmulator({
    name: 'Intercom',
    world,
    webhook: notificationSender(world),
    auth: (request, { secret }) =>
      request.headers.get('authorization') === `Bearer ${secret}`
        ? null
        : failure(401, 'unauthorized', 'Access Token Invalid'),
    routes(app) {
      const tags = tagList()
      app.use('*', limitHeaders(world.clock))
      settings(app, world, tags)
      reading(app, world, tags)
      contacts(app, world)
      writing(app, world, tags)
    },
  })
}

import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { reading } from './reading.ts'
import { hookSender } from './webhook-sender.ts'
import { writing } from './writing.ts'

/** What the Chatwoot in memory holds, and how it is set up. */
export interface ChatwootEmulatorOptions {
  world?: World | undefined
  /** As `CONVERSATION_RESULTS_PER_PAGE` of a server of one's own. Default: 25. */
  perPage?: number | undefined
}

/**
 * A Chatwoot that is not there: account 1 on a world in memory, with Chatwoot's habits. Its inboxes: 1 for mail, 2 for the
 * chat of a website, 3 for Facebook, 4 for calls.
 *
 * @example
 * const emulator = chatwootEmulator()
 * const chatwoot = createChatwoot({ baseUrl: 'http://chatwoot.test', accountId: 1, token: emulator.secret, fetch: emulator.fetch })
 */
export function chatwootEmulator({ world = createWorld(), perPage = 25 }: ChatwootEmulatorOptions = {}): Emulator {
  return createEmulator({
    name: 'Chatwoot',
    world,
    secret: 'Vq3sZ1m8emulatedRT5tokenX9k',
    webhook: hookSender(world),
    auth: (request, { secret }) =>
      request.headers.get('api_access_token') === secret
        ? null
        : Response.json({ error: 'Invalid Access Token' }, { status: 401 }),
    routes(app, { clock }) {
      app.use('*', async (c, next) => {
        await next()
        c.header('date', new Date(clock.now()).toUTCString())
      })
      reading(app, { world, clock, perPage })
      writing(app, world)
    },
  })
}

import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { refusalOf } from './auth.ts'
import { limits } from './limits.ts'
import { reading } from './reading.ts'
import { routesOf } from './routes.ts'
import { webhookSender } from './webhook-sender.ts'
import { writing } from './writing.ts'

/** What the Zendesk in memory holds. */
export interface ZendeskEmulatorOptions {
  world?: World | undefined
  /**
   * How customers rate: an account has either. `thumbs` = good or bad on the ticket, and surveys are refused; `surveys` =
   * answers to CSAT surveys. Default: `thumbs`.
   */
  csat?: 'thumbs' | 'surveys' | undefined
}

/**
 * A Zendesk that is not there: its interface on a world in memory, with its habits. It has two custom fields for tickets,
 * 360001 and 360002, and one schedule of business hours.
 *
 * @example
 * const emulator = zendeskEmulator()
 * const zendesk = createZendesk({ subdomain: 'shop', email: 'attune@support.test', token: emulator.secret, fetch: emulator.fetch })
 */
export function zendeskEmulator(options: ZendeskEmulatorOptions = {}): Emulator {
  const world = options.world ?? createWorld()
  return createEmulator({
    name: 'Zendesk',
    world,
    secret: 'sentinel-zendesk-api-token-9fQ2',
    webhook: webhookSender,
    auth: (request, { secret }) =>
      new URL(request.url).pathname.startsWith('/__emulator') ? null : refusalOf(request, secret, world),
    routes(app, context) {
      app.use('/api/v2/*', limits(context.clock))
      const routes = routesOf(app)
      const surveyed = options.csat === 'surveys'
      reading(routes, context, surveyed)
      writing(routes, context)
    },
  })
}

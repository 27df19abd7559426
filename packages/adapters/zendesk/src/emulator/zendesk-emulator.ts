import { createEmulator, createWorld, type Emulator, type World } from '@attune/testkit/emulator'
import { Hono } from 'hono'
import { refusalOf } from './auth.ts'
import { limits } from './limits.ts'
import { reading } from './reading.ts'
import { webhookSender } from './webhook-sender.ts'
import { writing } from './writing.ts'

export interface ZendeskEmulatorOptions {
  world?: World | undefined
}

/** Clients may write an address with or without it. */
const SUFFIX = /\.json$/

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
      const api = new Hono()
      api.use('*', limits(context.clock))
      reading(api, context)
      writing(api, context)
      app.all('/api/v2/*', (c) => {
        const url = new URL(c.req.url)
        url.pathname = url.pathname.slice('/api/v2'.length).replace(SUFFIX, '')
        return api.fetch(new Request(url, c.req.raw))
      })
    },
  })
}

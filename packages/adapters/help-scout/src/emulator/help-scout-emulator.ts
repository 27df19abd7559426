import { createEmulator, type Emulator } from '@attune/testkit/emulator'
import { readRoutes } from './read-routes.ts'
import { createTokens } from './tokens.ts'
import { helpScoutWebhook } from './webhook.ts'
import { writeRoutes } from './write-routes.ts'

/**
 * Answers as Help Scout's Mailbox API 2.0 would, from its documentation, on a world in memory.
 *
 * @example
 * const { secret, fetch, clock, ground } = helpScoutEmulator()
 * await ground.createConversation({ message: { text: 'Hello' } })
 * const helpdesk = createHelpScout({ appId: 'app-1', appSecret: secret, fetch, clock })
 * const { items } = await helpdesk.conversations()
 * items.length // 1
 */
export function helpScoutEmulator(): Emulator {
  const tokens = createTokens()
  return createEmulator({
    name: 'Help Scout',
    secret: 'sentinel-help-scout-app-secret-9Kw2',
    webhook: helpScoutWebhook,
    auth: (request, context) => tokens.refusal(request, context),
    routes(app, context) {
      tokens.routes(app, context)
      readRoutes(app, context.world)
      writeRoutes(app, context.world)
    },
  })
}

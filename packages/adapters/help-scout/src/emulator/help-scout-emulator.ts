import { createEmulator, type Emulator } from '@attune/testkit/emulator'
import { readRoutes } from './read-routes.ts'
import { createTokens } from './tokens.ts'
import { helpScoutWebhook } from './webhook.ts'
import { writeRoutes } from './write-routes.ts'

/** Answers as Help Scout's Mailbox API 2.0 would, from its documentation, on a world in memory. */
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

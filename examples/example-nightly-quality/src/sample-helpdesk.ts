import { seedWorld } from '@attune/testkit/emulator'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'

/** A Zendesk in memory, with forty conversations in English, 简体 and 繁體. Waiting for its limits takes no time. */
export function sampleHelpdesk() {
  const emulator = zendeskEmulator({ world: seedWorld({ conversations: 40, seed: 7 }) })
  const { clock, fetch, secret: token } = emulator
  // Zendesk holds back what changed within the last minute.
  clock.advance(120_000)
  return { emulator, helpdesk: createZendesk({ subdomain: 'shop', email: 'attune@support.test', token, fetch, clock }) }
}

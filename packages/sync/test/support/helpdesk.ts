import type { Conversation } from '@attune/core'
import type { Store } from '@attune/store'
import { type ConnectionOptions, openSync, type Sync, type SyncOptions } from '@attune/sync'
import { type Emulator, seedWorld } from '@attune/testkit/emulator'
import { createZendesk } from '@attune/zendesk'
import { zendeskEmulator } from '@attune/zendesk/emulator'
import { onTestFinished } from 'vitest'
import { scorer } from './scorer.ts'

export { scorer } from './scorer.ts'

export const webhookSecret = 'a-signing-secret-of-the-tests'

/** A Zendesk with so many conversations in it, all of which its export shows: it holds the last minute back. */
export function helpdesk(conversations: number): Emulator {
  const emulator = zendeskEmulator({ world: seedWorld({ conversations, seed: 7 }) })
  emulator.clock.advance(120_000)
  return emulator
}

/** A connection to it. The emulator has a clock of its own, which stands still. */
export const connectionTo = (emulator: Emulator, options: Partial<ConnectionOptions> = {}): ConnectionOptions => ({
  name: 'shop',
  // Judged as if always open, unless a test is about hours.
  serviceHours: null,
  fetch: emulator.fetch,
  connect: ({ fetch, logger }) =>
    createZendesk({
      ...{ subdomain: 'shop', email: 'attune@support.test', token: emulator.secret, clock: emulator.clock },
      ...{ webhookSecrets: [webhookSecret], fetch, ...(logger === undefined ? {} : { logger }) },
    }),
  ...options,
})

/** Stopped when the test is over. */
export async function opened(store: Store, options: Omit<SyncOptions, 'store'>): Promise<Sync> {
  const sync = await openSync({ store, scorer, concurrency: 2, ...options })
  onTestFinished(() => sync.stop())
  return sync
}

export async function started(store: Store, options: Omit<SyncOptions, 'store'>): Promise<Sync> {
  const sync = await opened(store, options)
  await sync.start()
  return sync
}

export async function keptIn(store: Store): Promise<Conversation[]> {
  const kept: Conversation[] = []
  for await (const conversation of store.conversations.all()) kept.push(conversation)
  return kept
}

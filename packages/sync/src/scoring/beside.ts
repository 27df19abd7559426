import type { Conversation, ConversationContext, Fact } from '@attune/core'
import { hoursOfAll } from '../connection/service-hours.ts'
import type { SyncContext } from '../context.ts'
import type { SyncScorer } from './scoring.ts'
import { standardsWith } from './standards-now.ts'

/** What a conversation is judged by and with, beside itself. */
export interface Beside {
  standards: string
  /** Read when it is needed: opening a profile is work. */
  context(): Promise<ConversationContext>
}

export async function besideOf(
  context: SyncContext,
  scorer: SyncScorer,
  { customer }: Conversation,
  connection: string | null,
): Promise<Beside> {
  const serviceHours = (await hoursOfAll(context)).get(connection ?? '') ?? null
  return {
    standards: standardsWith(scorer, serviceHours),
    context: async () => ({ profile: await profileOf(context, customer?.id), serviceHours, now: null }),
  }
}

async function profileOf(
  { store, options }: SyncContext,
  customerId: string | undefined,
): Promise<ConversationContext['profile']> {
  const kept = customerId === undefined ? null : await store.profiles.get(customerId, options.access)
  if (kept === null) return null
  // What `@attune/memory` keeps under `attune/profile@1`; the store looks no deeper.
  const { facts } = kept.profile as unknown as { facts?: Fact[] }
  return { facts: facts ?? [] }
}

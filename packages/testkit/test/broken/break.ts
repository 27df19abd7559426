import type { Conversation, HelpdeskAdapter, Interaction, WebhookReceiver } from '@attune/core'
import type { AdapterSetup } from '../../src/contract/descriptor.ts'
import { paperboat } from '../paperboat/adapter.ts'

/** Makes an adapter that is right but for one thing. */
export type Breaking = (setup: AdapterSetup) => HelpdeskAdapter

/** The right adapter with some of its methods replaced. */
export function but(change: (adapter: HelpdeskAdapter, setup: AdapterSetup) => Partial<HelpdeskAdapter>): Breaking {
  return (setup) => {
    const adapter = paperboat(setup)
    return { ...adapter, ...change(adapter, setup) }
  }
}

/** The right adapter on another set-up. */
export const on =
  (change: (setup: AdapterSetup) => Partial<AdapterSetup>): Breaking =>
  (setup) =>
    paperboat({ ...setup, ...change(setup) })

/** Every conversation comes changed. */
export function conversations(change: (conversation: Conversation) => Conversation): Breaking {
  return but((adapter) => ({
    async conversations(options) {
      const page = await adapter.conversations(options)
      return { ...page, items: page.items.map(change) }
    },
    conversation: async (id, options) => change(await adapter.conversation(id, options)),
  }))
}

/** Every interaction comes changed; `null` = not at all. */
export function interactions(change: (interaction: Interaction) => Interaction | null): Breaking {
  return conversations((conversation) => ({
    ...conversation,
    timeline: conversation.timeline.map(change).filter((one) => one !== null),
  }))
}

/** Whatever is thrown by reading is thrown as something else, or not at all. */
export function failing(
  change: (error: unknown, setup: AdapterSetup, signal: AbortSignal | undefined) => unknown,
): Breaking {
  return but((adapter, setup) => ({
    conversations: (options) =>
      adapter.conversations(options).catch((error) => {
        throw change(error, setup, options?.signal)
      }),
    conversation: (id, options) =>
      adapter.conversation(id, options).catch((error) => {
        throw change(error, setup, options?.signal)
      }),
  }))
}

export function webhook(
  change: (receive: WebhookReceiver['receive'], setup: AdapterSetup) => WebhookReceiver['receive'],
): Breaking {
  return but((adapter, setup) => {
    const { receive } = adapter.webhook as WebhookReceiver
    return { webhook: { receive: change(receive, setup) } }
  })
}

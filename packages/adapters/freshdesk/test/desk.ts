import type { Conversation, Message, Page } from '@attune/core'
import { type FreshdeskEmulatorOptions, freshdeskEmulator } from '../src/emulator/index.ts'
import { createFreshdesk, type FreshdeskOptions } from '../src/index.ts'

export const baseUrl = 'https://shop.freshdesk.test'

/** A Freshdesk with an adapter on it. */
export function desk(options: Partial<FreshdeskOptions> = {}, emulated: FreshdeskEmulatorOptions = {}) {
  const emulator = freshdeskEmulator(emulated)
  const { fetch, clock, secret: apiKey, ground, world, calls } = emulator
  const freshdesk = createFreshdesk({ baseUrl, apiKey, fetch, clock, ...options })
  const ticket = (text = 'The lid does not fit.') => ground.createConversation({ message: { text } })
  return { emulator, ground, world, calls, clock, freshdesk, ticket }
}

/** The same account, with some answers put in place of others: `null` = as it is. */
export function answering(
  { emulator }: ReturnType<typeof desk>,
  answer: (url: URL, original: () => Promise<Response>) => Response | Promise<Response> | null,
  options: Partial<FreshdeskOptions> = {},
) {
  const { fetch, clock, secret: apiKey } = emulator
  const changed: typeof fetch = async (input, init) => {
    const original = () => fetch(input, init)
    return (await answer(new URL(input instanceof Request ? input.url : String(input)), original)) ?? original()
  }
  return createFreshdesk({ baseUrl, apiKey, clock, fetch: changed, ...options })
}

export const idsOf = ({ items }: Page<Conversation>): (string | undefined)[] => items.map(({ source }) => source?.id)

export const messagesIn = ({ timeline }: Conversation): Message[] =>
  timeline.filter((interaction): interaction is Message => interaction.type === 'message')

export const textsOf = (conversation: Conversation): string[] => messagesIn(conversation).map(({ body }) => body.text)

/** A whole pull: everything that came, in order, and where it ended. */
export async function pullAll(
  pull: (options: { cursor?: string | undefined; limit?: number }) => Promise<Page<Conversation>>,
  { limit = 50, cursor }: { limit?: number; cursor?: string | undefined } = {},
): Promise<{ items: Conversation[]; cursor: string; pages: number }> {
  const items: Conversation[] = []
  let at = cursor
  for (let pages = 1; ; pages++) {
    const page = await pull({ limit, cursor: at })
    items.push(...page.items)
    at = page.cursor
    if (!page.more) return { items, cursor: at, pages }
  }
}

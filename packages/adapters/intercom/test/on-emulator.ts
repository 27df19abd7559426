import type { Conversation, Page } from '@attune/core'
import { intercomEmulator } from '../src/emulator/index.ts'
import { createIntercom, type IntercomOptions } from '../src/index.ts'

/** The adapter on a fresh emulator. */
export function onEmulator(options: Partial<IntercomOptions> = {}) {
  const emulator = intercomEmulator()
  const { fetch, clock, secret, ground, world } = emulator
  const setup = { baseUrl: 'https://intercom.test', token: secret, fetch, clock, ...options }
  const ask = (text = 'The lid does not fit.') => ground.createConversation({ message: { text } })
  return { emulator, ground, world, clock, intercom: createIntercom(setup), setup, ask }
}

/** The adapter on one conversation as it is given here, whatever else is asked. */
export function onWire(conversation: object, options: Partial<IntercomOptions> = {}) {
  const parts = { conversation_parts: [], total_count: 0 }
  const answer = { type: 'conversation', id: '7', conversation_parts: parts, ...conversation }
  const asked: string[] = []
  const fetch = async (input: unknown, init?: unknown): Promise<Response> => {
    const { url } = new Request(input as string, init as RequestInit)
    asked.push(new URL(url).pathname)
    return /\/conversations\/\d+$/.test(url) ? Response.json(answer) : Response.json({}, { status: 404 })
  }
  const setup = { token: 't', fetch: fetch as typeof globalThis.fetch, ...options }
  return { asked, read: () => createIntercom(setup).conversation('7') }
}

let lastPart = 0
export const part = (part_type: string, more: object = {}) => ({
  ...{ type: 'conversation_part', id: String(9000 + ++lastPart), part_type, body: null, created_at: 1_790_000_000 },
  ...{ author: { type: 'admin', id: '5', name: 'Robin' }, ...more },
})

export const withParts = (...parts: object[]) => ({
  conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: parts.length },
})

export const said = ({ timeline }: Conversation): string[] =>
  timeline.flatMap((entry) =>
    entry.type === 'message' ? [entry.body.text] : entry.type === 'note' ? [entry.text] : [],
  )

export const messagesIn = ({ timeline }: Conversation) => timeline.filter((entry) => entry.type === 'message')

export const idsOf = <T extends { source: { id: string } | null }>({ items }: Page<T>) =>
  items.map(({ source }) => source?.id)

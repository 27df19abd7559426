import type { Conversation, Page } from '@attune/core'
import { type ChatwootEmulatorOptions, chatwootEmulator } from '../src/emulator/index.ts'
import { type ChatwootOptions, createChatwoot } from '../src/index.ts'

/** An adapter on an emulator of its own. */
export function onEmulator(options: Partial<ChatwootOptions> = {}, emulated: ChatwootEmulatorOptions = {}) {
  const emulator = chatwootEmulator(emulated)
  const { fetch, clock, secret, ground, world } = emulator
  const again = (change: Partial<ChatwootOptions> = {}) =>
    createChatwoot({
      ...{ baseUrl: 'http://chatwoot.test', accountId: 1, token: secret, fetch, clock },
      ...options,
      ...change,
    })
  const talk = (text = 'The lid does not fit.') => ground.createConversation({ message: { text } })
  return { emulator, ground, world, clock, chatwoot: again(), again, talk }
}

export const idsOf = ({ items }: Page<Conversation>): (string | undefined)[] => items.map(({ source }) => source?.id)

export const textsOf = ({ timeline }: Conversation): string[] =>
  timeline.flatMap((entry) => (entry.type === 'message' ? [entry.body.text] : []))

/** Writes the answers to one path anew. */
export const rewriting = (original: typeof fetch, match: string, change: (body: never) => unknown): typeof fetch => {
  return async (input, init) => {
    const answer = await original(input, init)
    const url = input instanceof Request ? input.url : String(input)
    if (!new URL(url).pathname.endsWith(match)) return answer
    return Response.json(change((await answer.json()) as never), { status: answer.status, headers: answer.headers })
  }
}

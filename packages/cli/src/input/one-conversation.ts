import { type Channel, type ConversationInput, InputError, type Role } from '@attune/core'
import { printable } from '../output/printable.ts'
import type { Terminal } from '../terminal.ts'
import { conversationEndings } from './detect-format.ts'
import { listSources } from './list-sources.ts'
import { readConversations } from './read-conversations.ts'

/**
 * The one conversation of a file.
 *
 * @throws InputError when there is none, or more than one
 */
export async function oneConversation(
  file: string,
  terminal: Terminal,
  { channel, role }: { channel?: Channel; role?: Record<string, Role> },
): Promise<ConversationInput> {
  const { sources } = await listSources([file], conversationEndings)
  let found: ConversationInput | undefined
  for await (const item of readConversations(sources, terminal, { channel, roles: role ?? {}, onBytes: () => {} })) {
    if ('error' in item) throw item.error
    if (found) throw new InputError(`${file}: holds more than one conversation; give a file with one`, { file })
    for (const doubt of item.doubts ?? []) terminal.stderr.write(`warning: ${printable(doubt)}\n`)
    found = item.value
  }
  if (!found) throw new InputError(`${file}: holds no conversation`, { file })
  return found
}

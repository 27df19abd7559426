import { readdirSync, readFileSync } from 'node:fs'
import { type ConversationInput, parseConversation } from '@attune/core'

const folder = new URL('../conversations/', import.meta.url)

/** The stories of `conversations/`, in the order of their file names. */
export function loadConversations(): ConversationInput[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files
    .sort()
    .map((file) => parseConversation(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), { file }))
}

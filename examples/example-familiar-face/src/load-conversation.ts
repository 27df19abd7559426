import { readFileSync } from 'node:fs'
import { type ConversationInput, parseConversation } from '@attune/core'

/** A conversation of `conversations/`. */
export function loadConversation(name: string): ConversationInput {
  const file = new URL(`../conversations/${name}.json`, import.meta.url)
  return parseConversation(JSON.parse(readFileSync(file, 'utf8')), { file: `${name}.json` })
}

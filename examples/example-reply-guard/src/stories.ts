import { readdirSync, readFileSync } from 'node:fs'
import { type ConversationInput, parseConversation } from '@attune/core'
import type { ReportLocale } from '@attune/scoring'

export interface Story {
  input: ConversationInput
  locale: ReportLocale
  /** What the rehearsed model writes, draft by draft. */
  drafts: string[]
}

const folder = new URL('../conversations/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** The conversations that wait for a reply, with the drafts that were rehearsed for them. */
export function loadStories(): Story[] {
  const drafts: Record<string, string[]> = read('../rehearsed/drafts.json')
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const input = parseConversation(read(file), { file })
      return { input, locale: localeOf(input.conversation.locale), drafts: drafts[input.conversation.id] ?? [] }
    })
}

const localeOf = (tag: string | null): ReportLocale => (tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : 'en')

import { parseConversation } from '@attune/core'
import { createListener } from '../../src/remember/create-listener.ts'
import type { Heard } from '../../src/remember/extractor.ts'
import { factsInEnglish } from '../../src/remember/packs/en.ts'
import { factsInChinese } from '../../src/remember/packs/zh.ts'

export const listener = createListener({ languages: [factsInEnglish, factsInChinese] })

/** What is heard in lines such as `agent: …` and `customer: …`; a line without a speaker is the customer's. */
export function hear(...lines: readonly string[]): Heard[] {
  const messages = lines.map((line, index) => {
    const isAgent = line.startsWith('agent: ')
    return {
      id: `m${index}`,
      role: isAgent ? 'agent' : 'customer',
      text: line.replace(/^(agent|customer): /, ''),
      at: `2026-03-0${(index % 9) + 1}T10:00:00Z`,
    }
  })
  return listener.hear(parseConversation({ id: 'c', channel: 'chat', messages }).conversation)
}

import type { Conversation } from '@attune/core'
import { createTimeReader } from '@attune/language/time'
import type { Heard } from './extractor.ts'
import { loadEar } from './lexicon/load-ear.ts'
import { hearConversation } from './listen/hear-conversation.ts'
import type { Ear } from './packs/pack-data.ts'

/** The languages facts are heard in. */
export interface ListenerOptions {
  /** `factsInEnglish` of `@attune/memory/en`, `factsInChinese` of `@attune/memory/zh`, or both. */
  languages: readonly Ear[]
}

export interface Listener {
  /** Name and version of what listens, as it goes into the provenance. */
  readonly id: string
  /**
   * What the customer says of themselves and their family in a conversation, in order. Only the customer's messages are
   * heard; of the agent's only what the customer confirms or corrects. Any text is accepted; time is linear in its length.
   */
  hear(conversation: Conversation): Heard[]
}

/**
 * Builds what hears facts. Languages are decoded on its first use.
 *
 * @example
 * const listener = createListener({ languages: [factsInEnglish, factsInChinese] })
 * listener.hear(conversationFromTranscript("customer: I'm allergic to peanuts"))[0]?.value // 'peanuts'
 */
export function createListener({ languages }: ListenerOptions): Listener {
  const readTimes = createTimeReader({ tables: languages.map(({ times }) => times) })
  return {
    id: `attune-memory ${languages.map(({ language, version }) => `${language}@${version}`).join(' ')}`,
    hear: (conversation) =>
      hearConversation(
        conversation,
        languages.map(({ data }) => loadEar(data)),
        readTimes,
      ),
  }
}

import { type Assurance, assuranceSchema } from '@attune/core'
import type { MemoryLocale, RecallOptions } from '@attune/memory'
import type { Command } from 'commander'
import { oneConversation } from '../input/one-conversation.ts'
import { parseLocale } from '../options/locale.ts'
import { oneOf } from '../options/one-of.ts'
import type { Terminal } from '../terminal.ts'
import { momentOf, withNow } from './moment.ts'

/** Who asks for what is known, and for what. */
export interface AskingFlags {
  now?: string
  assurance: Assurance
  purpose?: string[]
  conversation?: string
  query?: string
  locale: MemoryLocale
}

/** Adds the options of a command that looks into a profile. What is not said is taken the careful way. */
export function withAskingOptions(command: Command): Command {
  return withNow(command)
    .option('--conversation <file>', 'the conversation at hand; "-" is standard input')
    .option('--query <words>', "what is looked for (default: the customer's last messages)")
    .option(
      '--assurance <level>',
      `how sure it is who is speaking: ${assuranceSchema.options.join(', ')}`,
      oneOf(assuranceSchema.options),
      'claimed',
    )
    .option('--purpose <purpose>', 'what it is for; may be given again (default: all that serving takes)', andAlso)
    .option('--locale <tag>', 'language of the answer: en, zh-Hans, zh-Hant', parseLocale, 'en')
}

const andAlso = (value: string, before: string[] = []): string[] => [...before, value]

export async function askingOf(flags: AskingFlags, terminal: Terminal): Promise<RecallOptions> {
  const { assurance, locale, query } = flags
  const { servingPurposes } = await import('@attune/memory')
  const purpose = flags.purpose ?? servingPurposes
  const input = flags.conversation === undefined ? null : await oneConversation(flags.conversation, terminal, {})
  const now = momentOf(flags.now ?? input?.context.now ?? undefined)
  return {
    now,
    assurance,
    purpose,
    locale,
    ...(query === undefined ? {} : { query }),
    ...(input === null ? {} : { conversation: input }),
  }
}

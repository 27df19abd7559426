import { type Channel, channelSchema, type Role } from '@attune/core'
import type { ReportLocale } from '@attune/scoring'
import type { Command } from 'commander'
import { conversationEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readConversations } from '../input/read-conversations.ts'
import type { Source } from '../input/source.ts'
import { parseLocale } from '../options/locale.ts'
import { oneOf } from '../options/one-of.ts'
import { addRole } from '../options/roles.ts'
import { printableLine } from '../output/printable.ts'
import { plural } from '../output/summary.ts'
import { addStandardsOptions, type StandardsFlags } from '../standards/standards.ts'
import type { Terminal } from '../terminal.ts'

/** What every command that judges conversations takes. */
export interface ConversationOptions extends StandardsFlags {
  locale: ReportLocale
  channel?: Channel
  role?: Record<string, Role>
}

export function withConversationOptions(command: Command, localeHelp: string): Command {
  return addStandardsOptions(command, { auto: true })
    .option('--locale <tag>', localeHelp, parseLocale, 'en')
    .option(
      '--channel <channel>',
      `where inputs that do not say took place: ${channelSchema.options.join(', ')}`,
      oneOf(channelSchema.options),
    )
    .option('--role <label=role>', 'who speaks under a label of a transcript (repeatable)', addRole)
}

/** What is read, and files of another kind named on stderr. */
export async function conversationSources(files: readonly string[], { stderr }: Terminal): Promise<Source[]> {
  const { sources, passedOver } = await listSources(files, conversationEndings)
  if (passedOver.length > 0) {
    const names = passedOver.slice(0, 5).join(', ') + (passedOver.length > 5 ? ', …' : '')
    stderr.write(`not read: ${plural(passedOver.length, 'file')} of another kind (${printableLine(names)})\n`)
  }
  return sources
}

/** The options of `processItems` that read conversations. */
export function readingOf(
  sources: readonly Source[],
  terminal: Terminal,
  { channel, role }: Pick<ConversationOptions, 'channel' | 'role'>,
) {
  return {
    terminal,
    sources,
    read: (onBytes: (count: number) => void) =>
      readConversations(sources, terminal, { channel, roles: role ?? {}, onBytes }),
    noun: 'conversation',
  }
}

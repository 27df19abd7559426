import type { Conversation, ConversationInput, Instant } from '@attune/core'
import { formatQueue, openSession, type Session, whoFirst } from '@attune/scoring'
import type { Command } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import { latestOf, latestTime } from '../input/latest-time.ts'
import { parseInstant } from '../options/instant.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import {
  type ConversationOptions,
  conversationSources,
  readingOf,
  withConversationOptions,
} from './conversation-options.ts'
import { processItems } from './process-items.ts'
import { widestReport } from './report-printer.ts'

interface QueueFlags extends ConversationOptions {
  now?: Instant
  first?: number
  json?: true
  keepGoing?: true
  color: boolean
}

const examples = `
Of the conversations that are open, it tells whom to answer first, and why. The
order weighs what waiting costs each of them, not age alone:

  (1 + 2 × need) × (worth of the reply lost so far + in the next 3 minutes)

"need" (0 to 1) is how badly they need it, from their own words, which are
quoted. "lost" (0 to 1) is how much of the reply's worth the wait has already
cost, on the clock of the channel and within the service hours, if it has any.

Without --now it is the time of the last message in all of them. "-" is standard
input. All conversations are kept in memory.

Examples:
  attune queue open.jsonl                              all who wait, in order
  attune queue open.jsonl --now 2026-05-04T10:15:00Z   as it stands at that time
  attune queue open.jsonl --first 1 --json             the next, for a program
  cat open.jsonl | attune queue - --locale zh-Hans     in Chinese
${exitCodeHelp}
With --json, each line is { conversationId, priority, owedSince, need, lost,
evidence }; a priority of 0 means that nobody waits.
`

export function addQueueCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('queue')
    .summary('many open conversations: who to answer first, and why')
    .description('Orders open conversations by what waiting costs the customer, with the words that say so.')
    .argument('[files...]', 'files or folders; "-" is standard input')
    .option('--now <time>', 'the time to judge from, with Z or an offset', parseInstant)
    .option('--first <n>', 'only the first n who wait', wholeNumber)
    .option('--json', 'one entry on each line')
    .option('--keep-going', 'skip what cannot be read, and count it')
  withConversationOptions(command, 'language of the output: en, zh-Hans, zh-Hant')
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, own: Command) => {
      exit(await queue(files, own.optsWithGlobals<QueueFlags>(), terminal))
    })
}

/** What is kept of a conversation until all are known. */
interface Open {
  conversation: Conversation
  session: Pick<Session, 'conversationId' | 'waiting'>
  at: Instant | null
}

/** When no message has a time, nothing depends on it. */
const ANY_TIME = '1970-01-01T00:00:00.000Z'

async function queue(files: readonly string[], options: QueueFlags, terminal: Terminal): Promise<number> {
  const sources = await conversationSources(files, terminal)
  const judging = await judgingBy(options)
  const open: Open[] = []
  const count = await processItems<ConversationInput>({
    ...readingOf(sources, terminal, options),
    print: async (input) => {
      const session = await judging.inSession(input, openSession)
      open.push({ conversation: input.conversation, session, at: latestTime(input) })
      return ''
    },
    end: () => printed(open, options, terminal),
    done: 'ordered',
    keepGoing: options.keepGoing === true,
  })
  return endOf(count)
}

function printed(open: readonly Open[], { now, first, json, locale, color }: QueueFlags, terminal: Terminal): string {
  const { stdout, env } = terminal
  const time = now ?? latestOf(open.flatMap(({ at }) => at ?? [])) ?? ANY_TIME
  const all = whoFirst(
    open.map(({ session }) => session),
    time,
  )
  const entries = first === undefined ? all : all.filter(({ priority }) => priority > 0).slice(0, first)
  if (json) return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  return formatQueue(entries, {
    now: time,
    locale,
    conversations: new Map(open.map(({ conversation }) => [conversation.id, conversation])),
    width: Math.min(stdout.columns ?? 80, widestReport),
    ...(wantsColor(stdout, env, color) && { style: paint }),
  })
}

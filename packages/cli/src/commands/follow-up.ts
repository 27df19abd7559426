import { type ConversationInput, type Instant, OptionsError } from '@attune/core'
import {
  type FollowUpKind,
  formatFollowUp,
  planFollowUp,
  type RequestFollowUpOptions,
  requestFollowUp,
} from '@attune/scoring'
import type { Command } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import { latestTime } from '../input/latest-time.ts'
import { parseInstant } from '../options/instant.ts'
import { oneOf } from '../options/one-of.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { type Judging, judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import {
  type ConversationOptions,
  conversationSources,
  readingOf,
  withConversationOptions,
} from './conversation-options.ts'
import { processItems } from './process-items.ts'
import { widestReport } from './report-printer.ts'

interface FollowUpFlags extends ConversationOptions {
  now?: Instant
  kind?: FollowUpKind
  timeZone?: string
  json?: true
  keepGoing?: true
  color: boolean
}

const kinds: readonly FollowUpKind[] = ['promised', 'service', 'feedback', 'offer']

const examples = `
Tells when to come back to a customer, by which channel, and why: never in their
quiet hours (21:00 to 08:00 by their own clock, unless they say otherwise), by a
channel they accept, within their caps, and not against their wish. What is not
known counts against contact: without the customer's time zone nobody is called.

It is read from the conversation: open promises, "customer" with "timeZone" and
"contactPreference", and "serviceHours" beside it. In the short form:

  "customer": { "timeZone": "Europe/London", "contactPreference": {
    "channels": ["email"], "quietHours": [{ "from": "18:00", "to": "09:00" }]
  } }

Kinds: "promised" was asked for or promised (the default while a promise to come
back is open); "service" is news about their own matter (the default else);
"feedback" and "offer" need the customer's consent. Without --now, it is the
time of the last message.

Examples:
  attune follow-up talk.json
  attune follow-up talk.txt --time-zone Asia/Taipei --locale zh-Hant
  attune follow-up talk.json --kind feedback --now 2026-05-04T10:00:00Z
  attune follow-up open.jsonl --json > plans.jsonl
${exitCodeHelp}`

export function addFollowUpCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('follow-up')
    .summary('when to come back to a customer, by which channel, and why')
    .description('Plans the next contact: when, by which channel, or not at all, with every reason.')
    .argument('[files...]', 'files or folders; "-" is standard input')
    .option('--now <time>', 'the time to plan from, with Z or an offset', parseInstant)
    .option('--kind <kind>', `what it is for: ${kinds.join(', ')}`, oneOf(kinds))
    .option('--time-zone <zone>', 'of customers whose own is not known: Europe/London')
    .option('--json', 'one plan on each line')
    .option('--keep-going', 'skip what cannot be read, and count it')
  withConversationOptions(command, 'language of the reasons: en, zh-Hans, zh-Hant')
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, own: Command) => {
      exit(await followUp(files, own.optsWithGlobals<FollowUpFlags>(), terminal))
    })
}

async function followUp(files: readonly string[], options: FollowUpFlags, terminal: Terminal): Promise<number> {
  const sources = await conversationSources(files, terminal)
  const judging = await judgingBy(options)
  const count = await processItems<ConversationInput>({
    ...readingOf(sources, terminal, options),
    print: (input, index) => planned(input, index, judging, options, terminal),
    done: 'planned',
    keepGoing: options.keepGoing === true,
  })
  return endOf(count)
}

async function planned(
  input: ConversationInput,
  index: number,
  judging: Judging,
  { kind, timeZone, locale, json, color, ...options }: FollowUpFlags,
  { stdout, env }: Terminal,
): Promise<string> {
  const { conversation } = input
  const now = options.now ?? latestTime(input)
  if (now === null)
    throw new OptionsError(`conversation ${conversation.id} carries no times; say from when to plan with --now`)
  const { timeline } = await judging.score({ ...input, context: { ...input.context, now } })
  const asked: RequestFollowUpOptions = { now, ...(kind && { kind }), ...(timeZone && { timeZone }) }
  const { request, promise } = requestFollowUp(input, timeline.promises, asked)
  const plan = planFollowUp(request, locale)
  const conversationId = conversation.id
  if (json) {
    const { kind: chosen, dueBy = null } = request
    return `${JSON.stringify({ conversationId, kind: chosen, ...plan, dueBy, promise: promise?.evidence ?? null })}\n`
  }
  const width = Math.min(stdout.columns ?? 80, widestReport)
  const style = wantsColor(stdout, env, color) ? { style: paint } : {}
  const text = formatFollowUp(plan, {
    conversationId,
    timeZone: request.timeZone,
    promise,
    locale,
    conversation,
    width,
    ...style,
  })
  return (index === 0 ? '' : '\n') + text
}

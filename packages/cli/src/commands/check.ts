import { type ConversationInput, InputError } from '@attune/core'
import { type DraftFinding, type FailOn, formatDraft, openSession, reachesFinding } from '@attune/scoring'
import { type Command, Option } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { oneConversation } from '../input/one-conversation.ts'
import { readAll } from '../input/read-all.ts'
import { parseInstant } from '../options/instant.ts'
import { oneOf } from '../options/one-of.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { createResultWriter } from '../output/result-writer.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import { type ConversationOptions, withConversationOptions } from './conversation-options.ts'
import { failOnWords } from './fail-on.ts'

interface CheckOptions extends ConversationOptions {
  draft: string
  format?: 'text' | 'json'
  json?: true
  now?: string
  nudges?: number
  failOn?: FailOn
  color: boolean
}

const examples = `
FILE is one conversation: a transcript, JSON, or "-" for standard input. What
the rules find in the draft is printed with the smallest edit that mends it;
every edit shown has been tried.

Examples:
  attune check talk.txt --draft "Please calm down, I am checking."
  attune check talk.txt --draft - < draft.txt           the draft from a file
  attune check talk.json --draft "…" --json            { "findings": [ … ] }
  attune check talk.txt --draft "…" --fail-on major     for a script
  attune check talk.txt --draft "…" --profile complaint by other standards
${exitCodeHelp}`

export function addCheckCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('check')
    .summary('judge a reply before it is sent')
    .description('Judges a draft as if it were sent now, by the rules of the conversation it answers.')
    .argument('<file>', 'the conversation; "-" is standard input')
    .requiredOption('--draft <text>', 'the reply to judge; "-" reads it from standard input')
  withConversationOptions(command, 'language of the findings: en, zh-Hans, zh-Hant')
    .addOption(
      new Option('--format <format>', 'text or json (default: text on a terminal, json elsewhere)').argParser(
        oneOf(['text', 'json'] as const),
      ),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--now <time>', 'when it would be sent, ISO 8601; without it, time says nothing', parseInstant)
    .option('--nudges <n>', 'show at most so many findings, the most serious first', wholeNumber)
    .option('--fail-on <level>', `exit with 1 at this: ${failOnWords.join(', ')}`, oneOf(failOnWords))
    .addHelpText('after', examples)
    .action(async (file: string, _: unknown, own: Command) => {
      exit(await check(file, own.optsWithGlobals<CheckOptions>(), terminal))
    })
}

async function check(file: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  if (file === '-' && options.draft === '-')
    throw new InputError('--draft: the conversation and the draft cannot both come from standard input', {})
  const input = await oneConversation(file, terminal, options)
  const draft = options.draft === '-' ? await readAll(terminal.stdin) : options.draft
  const judging = await judgingBy(options)
  const { now, nudges = Number.POSITIVE_INFINITY } = options
  const findings = await judging.inSession(input, (session) =>
    openSession(session).check(draft, { nudges, ...(now === undefined ? {} : { now }) }),
  )
  const results = createResultWriter(terminal.stdout)
  await results.write(printed(findings, input, draft, options, terminal))
  await results.close()
  const { failOn } = options
  return failOn !== undefined && findings.some((finding) => reachesFinding(finding, failOn))
    ? exitCodes.found
    : exitCodes.ok
}

function printed(
  findings: DraftFinding[],
  { conversation }: ConversationInput,
  draft: string,
  { format, json, locale, color }: CheckOptions,
  { stdout, env }: Terminal,
): string {
  const chosen = json ? 'json' : (format ?? (stdout.isTTY ? 'text' : 'json'))
  if (chosen === 'json') return `${JSON.stringify({ findings })}\n`
  const width = Math.min(stdout.columns ?? 80, 100)
  const style = wantsColor(stdout, env, color) ? { style: paint } : {}
  return formatDraft(findings, { draft, conversation, locale, width, ...style })
}

import {
  type Conversation,
  type Customer,
  type HelpdeskAdapter,
  OptionsError,
  type Page,
  type PullOptions,
  paginate,
} from '@attune/core'
import { type Command, Option } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { askSecret } from '../helpdesk/ask-secret.ts'
import { gatherSettings } from '../helpdesk/gather-settings.ts'
import { knownHelpdesks } from '../helpdesk/known.ts'
import { loadKind } from '../helpdesk/load-kind.ts'
import { type OutputFile, openOutput } from '../helpdesk/output-file.ts'
import { parseDayOrInstant } from '../options/instant.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { createProgress, type Progress } from '../output/progress.ts'
import { createResultWriter } from '../output/result-writer.ts'
import { plural } from '../output/summary.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Each line of the output is one conversation (or customer), whole. Into a file, a
pull is resumable: Ctrl-C, a crash or a bad network cost one page at most, and the
same command next week fetches only what has changed since. Of a conversation
that changed, the file keeps the last version. "attune score" reads the file.

Settings come from the environment ("attune adapters NAME" lists them) or from
--set; a secret only from the environment, or it is asked for.

Examples:
  export ZENDESK_SUBDOMAIN=shop ZENDESK_EMAIL=bot@shop.example
  attune pull --from zendesk --since 2026-01-01 --output talks.jsonl
  attune score talks.jsonl
  attune pull --from request-tracker --set baseUrl=https://rt.example.com | head -3
  attune pull --from ./our-helpdesk.ts --customers --output customers.jsonl
${exitCodeHelp}`

interface Options {
  from: string
  set: string[]
  since?: string
  output?: string
  customers?: true
  limit?: number
}

type Pull = (options: PullOptions) => Promise<Page<Conversation | Customer>>

export function addPullCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('pull')
    .summary('fetch conversations from a helpdesk')
    .description('Fetches conversations or customers from a helpdesk, as JSON Lines; goes on where it stopped.')
    .addOption(
      new Option('--from <helpdesk>', `${knownHelpdesks.join(', ')}, a package or a file`).makeOptionMandatory(),
    )
    .option(
      '--set <name=value>',
      'a setting that is no secret; repeatable',
      (pair, all: string[]) => [...all, pair],
      [],
    )
    .option('--since <time>', 'only what changed then or later, such as 2026-01-01', parseDayOrInstant)
    .option('-o, --output <file>', 'resumable: the file, and a checkpoint beside it')
    .option('--customers', 'customers instead of conversations')
    .option('--limit <n>', 'how many to ask for at once', wholeNumber)
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      exit(await pull(options, terminal))
    })
}

async function pull(options: Options, terminal: Terminal): Promise<number> {
  const kind = await loadKind(options.from)
  const helpdesk = kind.connect(await gatherSettings(kind, options.set, terminal, askSecret))
  const what = options.customers ? 'customers' : 'conversations'
  const { since, limit } = options
  const asked: PullOptions = { since, limit, signal: terminal.signal }
  const source = pullOf(helpdesk, what, kind.title)
  const progress = createProgress(terminal, { noun: options.customers ? 'customer' : 'conversation' }, null)
  return options.output === undefined
    ? intoStdout(source, asked, terminal, progress)
    : intoFile(source, asked, terminal, progress, what, await openOutput(options.output, about(helpdesk, what)))
}

const about = ({ id, connection }: HelpdeskAdapter, what: 'conversations' | 'customers') => ({
  from: id,
  connection,
  what,
})

function pullOf(helpdesk: HelpdeskAdapter, what: 'conversations' | 'customers', title: string): Pull {
  if (what === 'conversations') return (options) => helpdesk.conversations(options)
  if (helpdesk.customers === undefined) throw new OptionsError(`--customers: ${title} does not offer them`)
  return (options) => helpdesk.customers?.(options) as Promise<Page<Customer>>
}

async function intoStdout(source: Pull, asked: PullOptions, terminal: Terminal, progress: Progress): Promise<number> {
  const results = createResultWriter(terminal.stdout)
  try {
    for await (const { items } of paginate<Conversation | Customer>(source, asked)) {
      for (const item of items) {
        await results.write(`${JSON.stringify(item)}\n`)
        progress.step(0)
      }
    }
  } finally {
    progress.stop()
    await results.close()
  }
  return exitCodes.ok
}

async function intoFile(
  source: Pull,
  asked: PullOptions,
  terminal: Terminal,
  progress: Progress,
  noun: string,
  output: OutputFile,
): Promise<number> {
  const { stderr } = terminal
  if (output.start !== null) stderr.write(`going on behind ${plural(output.start.count, noun.slice(0, -1))}\n`)
  let fresh = 0
  try {
    for await (const { items, cursor } of paginate<Conversation | Customer>(source, {
      ...asked,
      cursor: output.start?.cursor,
    })) {
      await output.keep(items, cursor)
      fresh += items.length
      for (const _ of items) progress.step(0)
    }
    progress.stop()
    const count = await output.tidy()
    stderr.write(`${fresh} fetched; ${plural(count, noun.slice(0, -1))} in the file\n`)
  } catch (error) {
    progress.stop()
    stderr.write(`stopped after ${fresh}; the same command goes on from here\n`)
    throw error
  } finally {
    await output.close()
  }
  return exitCodes.ok
}

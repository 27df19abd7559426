import { type ConversationInput, OptionsError } from '@attune/core'
import { type FailOn, reaches } from '@attune/scoring'
import type { Command } from 'commander'
import { endOf, exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { collectTemplates } from '../input/collect-templates.ts'
import { oneOf } from '../options/one-of.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { checkOutputFile, checkOutputFolder } from '../output/check-output.ts'
import { plural } from '../output/summary.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import {
  type ConversationOptions,
  conversationSources,
  readingOf,
  withConversationOptions,
} from './conversation-options.ts'
import { failOnWords } from './fail-on.ts'
import { createPages } from './pages.ts'
import { processItems } from './process-items.ts'

export interface ReportFlags extends ConversationOptions {
  output?: string
  folder?: string
  title?: string
  smallestGroup: number
  keepGoing?: true
  templates?: true
  failOn?: FailOn
}

const examples = `
One conversation gives its own page: the judged words marked, feeling and duty
over time, where the score comes from. Many give an overview: distributions,
steadiness, trends, what to mend, moments to learn from. A page is one file that
loads nothing and runs no script; it can be mailed, kept and printed. "-" is
standard input. JSON Lines of any length run in flat memory.

Examples:
  attune report talk.txt --output talk.html
  attune report export.jsonl --output overview.html
  attune report export.jsonl --folder pages       overview and a page for each
  cat export.jsonl | attune report - > overview.html
  attune report week.jsonl --output week.html --locale zh-Hans --title 本周
${exitCodeHelp}
With --keep-going, what cannot be read is named on stderr, skipped and counted,
and the exit code is 0 if anything was scored. --templates reads all twice,
so it needs files: see "attune score --help".
`

export function addReportCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('report')
    .summary('a page to open: one conversation, or an overview of many')
    .description('Writes a report as a page in one file, about one conversation or about many.')
    .argument('[files...]', 'files or folders; "-" is standard input')
    .option('--output <file>', 'where to write the page (default: standard output)')
    .option('--folder <folder>', 'write index.html there, and a page for each conversation beside it')
    .option('--title <text>', 'heading of the page')
    .option('--smallest-group <n>', 'agents and teams with fewer conversations are only shown together', wholeNumber, 5)
  withConversationOptions(command, 'language of the page: en, zh-Hans, zh-Hant')
    .option('--templates', 'let what agents say to everybody earn less (reads all twice)')
    .option('--keep-going', 'skip what cannot be read, and count it')
    .option('--fail-on <level>', `exit with 1 at this: ${failOnWords.join(', ')}`, oneOf(failOnWords))
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, own: Command) => {
      exit(await report(files, own.optsWithGlobals<ReportFlags>(), terminal))
    })
}

async function report(files: readonly string[], options: ReportFlags, terminal: Terminal): Promise<number> {
  if (options.output !== undefined && options.folder !== undefined)
    throw new OptionsError('--output writes one file, --folder several: give one of the two')
  const toScreen = options.output === undefined && options.folder === undefined
  if (toScreen && terminal.stdout.isTTY === true)
    throw new OptionsError('a page would fill the terminal; add --output report.html, or send it to a file with ">"')
  // Before an hour of scoring, not behind it.
  if (options.output !== undefined)
    checkOutputFile('--output', options.output, 'name a file in it, or give it as --folder')
  if (options.folder !== undefined) checkOutputFolder('--folder', options.folder)
  const sources = await conversationSources(files, terminal)
  const templates = options.templates ? await collectTemplates(sources, terminal, options) : undefined
  const judging = await judgingBy(options, templates)
  const pages = createPages(options, judging)
  let found = false

  const count = await processItems<ConversationInput>({
    ...readingOf(sources, terminal, options),
    print: async (input) => {
      const scored = await judging.score(input)
      found ||= options.failOn !== undefined && reaches(scored, options.failOn)
      await pages.add(input, scored)
      return ''
    },
    end: async () => (toScreen ? pages.main() : ''),
    skipped: pages.skip,
    done: 'reported',
    keepGoing: options.keepGoing === true,
  })
  const written = toScreen ? null : await pages.write()
  if (written !== null) terminal.stderr.write(`wrote ${written} about ${plural(count.done, 'conversation')}\n`)
  if (found) return exitCodes.found
  return endOf(count, options.failOn !== undefined)
}

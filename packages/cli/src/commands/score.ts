import type { ConversationInput } from '@attune/core'
import { type FailOn, reaches } from '@attune/scoring'
import { type Command, Option } from 'commander'
import { endOf, exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { collectTemplates } from '../input/collect-templates.ts'
import { oneOf } from '../options/one-of.ts'
import { createSummary } from '../output/summary.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import {
  type ConversationOptions,
  conversationSources,
  readingOf,
  withConversationOptions,
} from './conversation-options.ts'
import { failOnWords } from './fail-on.ts'
import { processItems } from './process-items.ts'
import { type ReportFormat, reportFormats, reportPrinter } from './report-printer.ts'

interface ScoreOptions extends ConversationOptions {
  format: ReportFormat
  json?: true
  keepGoing?: true
  templates?: true
  failOn?: FailOn
  summary?: true
  color: boolean
}

const examples = `
FILES are transcripts (.txt, .md: one "label: text" per message), JSON (one
conversation or a list), JSON Lines (one conversation a line), or folders of
these. "-" is standard input.

Examples:
  attune score talk.txt                             one conversation, to read
  attune score talk.txt --locale zh-Hans            the same in Chinese
  attune score conversations/ --fail-on major       a folder, as a check in CI
  attune score export.jsonl --json > reports.jsonl  one report a line
  attune score export.jsonl --profile auto          each by what fits it
  attune score talk.txt --scorecard night.json      by standards of your own
  cat talk.txt | attune score - --role Jane=agent   a label of your own
  attune score export.jsonl --templates             boilerplate earns less
  attune score talk.txt --format html > talk.html   one page to open
  attune score all.jsonl --format junit > junit.xml test results for CI
  attune score old.jsonl --json --keep-going --summary > reports.jsonl
${exitCodeHelp}
With --format junit, --fail-on is major if it is not given.

With --keep-going, what cannot be read is named on stderr, skipped and counted,
and the exit code is 0 if anything was scored.

With --templates, all conversations are read first: a sentence of feeling or
regret that stands word for word (names and numbers apart) in five of them or
more was not said to this customer, and earns what other templates earn, however
well it is worded. Answers, steps and what was done keep their credit.
It needs files: standard input can be read only once.
`

export function addScoreCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('score')
    .summary('score conversations, with the quotes behind every number')
    .description("Scores how humane conversations were: what the customer's words opened, and what the replies met.")
    .argument('[files...]', 'files or folders; "-" is standard input')
  withConversationOptions(command, 'language of the report: en, zh-Hans, zh-Hant')
    .addOption(
      new Option('--format <format>', `how to print: ${reportFormats.join(', ')}`)
        .default('text')
        .argParser(oneOf(reportFormats)),
    )
    .addOption(new Option('--json', 'the same as --format json: one report on each line').conflicts('format'))
    .option('--templates', 'let what agents say to everybody earn less (reads all twice)')
    .option('--keep-going', 'skip what cannot be read, and count it')
    .option('--fail-on <level>', `exit with 1 at this: ${failOnWords.join(', ')}`, oneOf(failOnWords))
    .option('--summary', 'verdicts, mean score and seconds on stderr at the end')
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, command: Command) => {
      exit(await scoreAll(files, command.optsWithGlobals<ScoreOptions>(), terminal))
    })
}

async function scoreAll(files: readonly string[], options: ScoreOptions, terminal: Terminal): Promise<number> {
  const started = terminal.now()
  const sources = await conversationSources(files, terminal)
  const templates = options.templates ? await collectTemplates(sources, terminal, options) : undefined
  const judging = await judgingBy(options, templates)
  const format = options.json ? 'json' : options.format
  // What the test cases say and what the build gets to know must be the same.
  const failOn = options.failOn ?? (format === 'junit' ? 'major' : undefined)
  const printer = reportPrinter(format, options, judging, terminal)
  const summary = createSummary()
  let found = false

  const count = await processItems<ConversationInput>({
    ...readingOf(sources, terminal, options),
    print: async (input, index) => {
      const report = await judging.score(input)
      summary.add(report)
      found ||= failOn !== undefined && reaches(report, failOn)
      return printer.print(report, input, index)
    },
    end: printer.end,
    done: 'scored',
    keepGoing: options.keepGoing === true,
  })
  if (options.summary) terminal.stderr.write(`${summary.lines(terminal.now() - started).join('\n')}\n`)
  if (found) return exitCodes.found
  return endOf(count, failOn !== undefined)
}

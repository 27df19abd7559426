import { writeFile } from 'node:fs/promises'
import { InputError } from '@attune/core'
import { type ReportLocale, scorecardToData } from '@attune/scoring'
import { type Calibration, createCalibrator, formatCalibration, type LabelledRow } from '@attune/scoring/calibrate'
import { type Command, Option } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import { lineEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readLabelledRows } from '../input/read-labelled-rows.ts'
import { parseLocale } from '../options/locale.ts'
import { numberFrom } from '../options/number.ts'
import { oneOf } from '../options/one-of.ts'
import { checkOutputFile } from '../output/check-output.ts'
import { printOnce } from '../output/print-once.ts'
import { printableLine } from '../output/printable.ts'
import { addStandardsOptions, chosenScorecard, type StandardsFlags } from '../standards/standards.ts'
import type { Terminal } from '../terminal.ts'
import { type PageFormat, pageFormats } from './page-formats.ts'
import { processItems } from './process-items.ts'

interface Flags extends StandardsFlags {
  output?: string
  id?: string
  date?: string
  bar: number
  minimum: number
  fitMinimum: number
  enough?: number
  seed: number
  locale: ReportLocale
  format: PageFormat
  json?: true
  keepGoing?: true
}

const examples = `
Each line of the input is a conversation as "attune score" reads it, or a
message {"id", "text", "role"?, "language"?}, with "labels" beside it:

  {"messages": […], "labels": {"overall": 4, "apology": 1, "ask-once": true}}
  {"id": "7", "text": "…", "role": "agent", "labels": {"warmth": [3, 4, null]}}

A label is a number, true, false, or null for "does not apply"; a list holds one
for each rater. More is better, as in Attune. Names are "overall", a family
(empathy, pacing, outcome), a dimension or a rule for conversations ("attune
rules"), a measure for messages ("attune measure"). Rows of one "group", such as
one customer, are drawn together.

It prints how far Attune agrees with these people. With --output it writes a
scorecard that fits them better: weights only if they do better on rows they
were not fitted on, the threshold of the verdict, and rules below the bar, which
then only observe. With too few labels it says so and changes nothing. The
threshold is where your people draw the line: between two grades of "overall",
or, with more grades, at the one that --enough names.

Examples:
  attune calibrate labels.jsonl
  attune calibrate labels.jsonl --output ours.json
  attune calibrate graded.jsonl --enough 3 --output ours.json
  attune calibrate labels.jsonl --locale zh-Hans
  attune score talks.jsonl --scorecard ours.json --json
  attune calibrate labels.jsonl --scorecard ours.json --format markdown
${exitCodeHelp}`

export function addCalibrateCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('calibrate')
    .summary('compare scores with the labels of people, and fit a scorecard')
    .description("Measures how far scores agree with people's labels, and fits a scorecard to them.")
    .argument('[files...]', 'JSON Lines with labels; "-" is standard input')
  addStandardsOptions(command, { auto: false })
    .option('--output <file>', 'write the fitted scorecard there (.json)')
    .option('--id <id>', 'its id (default: the id of the old one and -calibrated)')
    .option('--date <day>', 'the day to note in it (default: today)')
    .option('--bar <number>', 'rules below this AUC only observe', numberFrom(0, 1), 0.6)
    .option('--minimum <rows>', 'compare nothing with fewer rows', numberFrom(5, undefined, true), 20)
    .option('--fit-minimum <rows>', 'fit nothing with fewer conversations', numberFrom(20, undefined, true), 100)
    .option('--enough <label>', 'the lowest "overall" label that is good enough', numberFrom(Number.NEGATIVE_INFINITY))
    .option('--seed <number>', 'same seed, same intervals', numberFrom(0, undefined, true), 1)
    .option('--locale <tag>', 'language of what is printed, and of reasons: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .addOption(
      new Option('--format <format>', `how to print: ${pageFormats.join(', ')}`)
        .default('text')
        .argParser(oneOf(pageFormats)),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--keep-going', 'skip rows that cannot be read, and count them')
    .addHelpText('after', examples)
    .action(async (files: string[], _: unknown, command: Command) => {
      exit(await calibrateRows(files, command.optsWithGlobals<Flags>(), terminal))
    })
}

async function calibrateRows(files: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const { id, bar, minimum, fitMinimum, enough, seed, date, output, locale } = flags
  if (output !== undefined) checkOutputFile('--output', output)
  const scorecard = await chosenScorecard(flags)
  const { sources } = await listSources(files, lineEndings)
  const calibrator = createCalibrator({
    ...{ scorecard, bar, minimum, fitMinimum, seed, locale },
    fittedOn: date ?? new Date().toISOString().slice(0, 10),
    ...(id === undefined ? {} : { id }),
    ...(enough === undefined ? {} : { enough }),
  })
  const count = await processItems<LabelledRow>({
    terminal,
    sources,
    read: (onBytes) => readLabelledRows(sources, terminal, onBytes),
    print: (row) => {
      calibrator.add(row)
      return ''
    },
    noun: 'row',
    done: 'read',
    keepGoing: flags.keepGoing === true,
  })
  const result = calibrator.result()
  if (output !== undefined) terminal.stderr.write(`${await write(result, output)}\n`)
  await printOnce(terminal.stdout, resultText(result, flags.json ? 'json' : flags.format, locale))
  return endOf(count)
}

function resultText(result: Calibration, format: PageFormat, locale: ReportLocale): string {
  if (format !== 'json') return formatCalibration(result, format, { locale })
  const { scorecard, ...rest } = result
  return `${JSON.stringify({ ...rest, scorecard: scorecard && scorecardToData(scorecard) }, null, 2)}\n`
}

/** Writes the scorecard, if there is one, and says what was done. */
async function write({ scorecard }: Calibration, file: string): Promise<string> {
  const shown = printableLine(file)
  if (scorecard === null) return `${shown} not written: there is nothing to change`
  if (!file.toLowerCase().endsWith('.json'))
    throw new InputError(`${shown}: a scorecard is written as JSON; name a file that ends in .json`, { file })
  await writeFile(file, `${JSON.stringify(scorecardToData(scorecard), null, 2)}\n`)
  return `${shown} written; use it with --scorecard ${shown}`
}

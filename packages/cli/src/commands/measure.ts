import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import type { Command } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import { lineEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readTextRows } from '../input/read-text-rows.ts'
import { languageOf, type TextRow } from '../input/text-row.ts'
import { createLazyIdentifier } from '../lazy-identifier.ts'
import type { Terminal } from '../terminal.ts'
import { processItems } from './process-items.ts'

const examples = `
Each line of the input is {"id", "text", "context"?, "role"?, "language"?};
other keys are ignored. Each line of the output is {"id", "language",
"measures"}, in the same order. A measure is a number from 0 to 1, or null where
the words give nothing to go on. "-" is standard input; a folder stands for the
.jsonl and .ndjson files in it.

Examples:
  attune measure messages.jsonl > measures.jsonl
  echo '{"id":"1","text":"I am so sorry, we broke it."}' | attune measure -
  attune measure rows.jsonl --keep-going | head -3
${exitCodeHelp}
With --keep-going, rows that cannot be read are named on stderr, skipped and
counted, and the exit code is 0 if anything was measured.
`

export function addMeasureCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('measure')
    .summary('measure single messages: distress, apology, warmth …')
    .description('Measures single messages, for data sets and for other programs.')
    .argument('[files...]', 'JSON Lines; "-" is standard input')
    .option('--keep-going', 'skip rows that cannot be read, and count them')
    .option('--json', 'JSON Lines, which is what it always prints')
    .addHelpText('after', examples)
    .action(async (files: string[], { keepGoing }: { keepGoing?: true }) => {
      exit(await measure(files, keepGoing === true, terminal))
    })
}

async function measure(files: readonly string[], keepGoing: boolean, terminal: Terminal): Promise<number> {
  const { sources } = await listSources(files, lineEndings)
  const { identify, complete } = createLazyIdentifier()
  const reader = createReader({ packs: [english, chinese], details, identify })

  async function print({ id, text, role, language }: TextRow): Promise<string> {
    const reading = await complete(() =>
      reader.read(text, { ...(role ? { role } : {}), ...(language ? { language: languageOf(language) } : {}) }),
    )
    return `${JSON.stringify({ id, language: reading.language, measures: reading.measures })}\n`
  }

  const count = await processItems<TextRow>({
    terminal,
    sources,
    read: (onBytes) => readTextRows(sources, terminal, onBytes),
    print,
    noun: 'row',
    done: 'measured',
    keepGoing,
  })
  return endOf(count)
}

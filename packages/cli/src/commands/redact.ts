import { type RedactionKind, type RedactOptions, redact, redactionKinds } from '@attune/language/redact'
import type { Command } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import { lineEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readTextRows } from '../input/read-text-rows.ts'
import type { TextRow } from '../input/text-row.ts'
import { oneOf } from '../options/one-of.ts'
import type { Terminal } from '../terminal.ts'
import { processItems } from './process-items.ts'

interface Flags {
  keep?: RedactionKind[]
  keepGoing?: true
}

const examples = `
Each line of the input is {"id", "text"}; other keys are ignored. Each line of
the output is {"id", "text", "redactions": [{"kind", "span", "replacement"}]},
in the same order; spans count in the original text. "-" is standard input; a
folder stands for the .jsonl and .ndjson files in it.

Kinds: email, phone, card, iban, national-id, ip, url-credentials, password,
account, address, zip, name, order-number. It goes by form and by what
introduces a value, so look at a sample before you pass texts on.

Examples:
  attune redact messages.jsonl > redacted.jsonl
  echo '{"id":"1","text":"mail jo@example.com"}' | attune redact -
  attune redact rows.jsonl --keep order-number --keep name
${exitCodeHelp}
With --keep-going, rows that cannot be read are named on stderr, skipped and
counted, and the exit code is 0 if anything was redacted.
`

export function addRedactCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('redact')
    .summary('replace personal data by placeholders')
    .description('Replaces e-mail addresses, numbers, names … by placeholders: [EMAIL_1].')
    .argument('[files...]', 'JSON Lines; "-" is standard input')
    .option('--keep <kind>', 'leave this kind (may be repeated; default: order-number)', addKind)
    .option('--keep-going', 'skip rows that cannot be read, and count them')
    .option('--json', 'JSON Lines, which is what it always prints')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: Flags) => {
      exit(await redactRows(files, flags, terminal))
    })
}

const parseKind = oneOf(redactionKinds)

const addKind = (value: string, kinds: RedactionKind[] = []): RedactionKind[] => [...kinds, parseKind(value)]

async function redactRows(
  files: readonly string[],
  { keep, keepGoing = false }: { keep?: RedactionKind[]; keepGoing?: boolean },
  terminal: Terminal,
): Promise<number> {
  const { sources } = await listSources(files, lineEndings)
  const options: RedactOptions = keep ? { keep } : {}
  const count = await processItems<TextRow>({
    terminal,
    sources,
    read: (onBytes) => readTextRows(sources, terminal, onBytes),
    print: ({ id, text }) => `${JSON.stringify({ id, ...redact(text, options) })}\n`,
    noun: 'row',
    done: 'redacted',
    keepGoing,
  })
  return endOf(count)
}

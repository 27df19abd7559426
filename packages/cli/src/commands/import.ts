import type { Command } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportFlags } from './import-table.ts'

const examples = `
Reads a table of customers, CSV or JSON Lines, and prints one profile for each
customer as JSON Lines. "-" is standard input. What the columns mean is said by
a mapping file; --suggest writes a first one, to be looked through:

  {"source": {"system": "crm"}, "id": "No.", "columns": {
    "No.":    {"to": "identity", "kind": "account"},
    "Name":   {"to": "name", "part": "display"},
    "Mobile": {"to": "identity", "kind": "phone", "assurance": "channel"},
    "Nuts":   {"to": "fact", "predicate": "allergy", "kind": "need"},
    "Tier":   {"to": "customField", "key": "tier"},
    "Old":    {"to": "ignore", "because": "always empty"}}}

Nothing is dropped: other columns, and cells that cannot be used, are kept as
custom fields, with a warning. Rows are one person only by the id column or by
an identity that was "authenticated" or confirmed by "staff".

Examples:
  attune import crm.csv --suggest --country TW > mapping.json
  attune import crm.csv --mapping mapping.json --dry-run
  attune import crm.csv --mapping mapping.json --out profiles.jsonl
  attune import crm.csv --mapping mapping.json --suppressed erased.jsonl
${exitCodeHelp}
With --suppressed, rows of people who were erased are passed over and counted;
the key of the records is taken from the environment (ATTUNE_ERASURE_KEY), or
asked for.
With --out, profiles that are there already are read first and added to.
With --keep-going, rows that cannot be read are named on stderr, skipped and
counted, and the exit code is 0 if anything was imported.
`

export function addImportCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('import')
    .summary('make profiles of a table of customers')
    .description('Makes profiles of a table of customers: CSV or JSON Lines.')
    .argument('<file>', 'CSV or JSON Lines; "-" is standard input')
    .option('--mapping <file>', 'what the columns mean (JSON)')
    .option('--fields <file>', 'custom fields, to check values against (JSON)')
    .option('--suggest', 'print a first mapping instead of importing')
    .option('--country <code>', 'with --suggest: country of local phone numbers, such as TW')
    .option('--out <path>', 'a .jsonl file, or a folder with a file for each customer')
    .option('--suppressed <file>', 'who was erased and must not come back: the records of "attune erase"')
    .option('--dry-run', 'only say what would be imported')
    .option('--keep-going', 'skip rows that cannot be read, and count them')
    .option('--json', 'JSON Lines, which is what it always prints')
    .addHelpText('after', examples)
    .action(async (file: string, flags: ImportFlags) => {
      // Only this command needs the numbering plans of the world.
      const { importTable } = await import('./import-table.ts')
      exit(await importTable(file, flags, terminal))
    })
}

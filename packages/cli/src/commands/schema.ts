import { nearest, OptionsError } from '@attune/core'
import { jsonSchema, jsonSchemaNames } from '@attune/core/json-schema'
import { memoryJsonSchema, memoryJsonSchemaNames } from '@attune/memory/json-schema'
import { scorecardJsonSchema, scoringJsonSchema, scoringJsonSchemaNames } from '@attune/scoring/json-schema'
import type { Command } from 'commander'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Examples:
  attune schema                               the names there are
  attune schema report > report.schema.json   what "attune score --json" prints
  attune schema short-conversation            what "attune score" reads
  attune schema scorecard                     what --scorecard reads
  attune schema comparison                    what "attune compare" prints
`

export function addSchemaCommand(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .summary('print a JSON Schema, or the names of all')
    .description('Prints the JSON Schema (draft 2020-12) of a noun, or without a name the names there are.')
    .argument('[name]', 'for example report')
    .option('--json', 'the names as JSON; a schema always is')
    .addHelpText('after', examples)
    .action((name: string | undefined, { json }: { json?: true }) =>
      printOnce(terminal.stdout, schemaText(name, json === true)),
    )
}

/** The nouns of core and of memory, what commands print, and the scorecard, whose schema knows every rule and its options. */
const names: readonly string[] = [
  ...jsonSchemaNames,
  ...memoryJsonSchemaNames,
  ...scoringJsonSchemaNames,
  'scorecard',
].sort()

function schemaText(name: string | undefined, json: boolean): string {
  if (name === undefined) return json ? `${JSON.stringify(names)}\n` : `${names.join('\n')}\n`
  if (name === 'scorecard') return `${JSON.stringify(scorecardJsonSchema(), null, 2)}\n`
  const known = jsonSchemaNames.find((candidate) => candidate === name)
  if (known !== undefined) return `${JSON.stringify(jsonSchema(known), null, 2)}\n`
  const remembered = memoryJsonSchemaNames.find((candidate) => candidate === name)
  if (remembered !== undefined) return `${JSON.stringify(memoryJsonSchema(remembered), null, 2)}\n`
  const printed = scoringJsonSchemaNames.find((candidate) => candidate === name)
  if (printed !== undefined) return `${JSON.stringify(scoringJsonSchema(printed), null, 2)}\n`
  const near = nearest(name, names)
  throw new OptionsError(`no schema "${name}"; ${near ? `did you mean "${near}"?` : `there are ${names.join(', ')}`}`)
}

import { OptionsError } from '@attune/core'
import {
  createFieldRegistry,
  type ImportMapping,
  type ImportResult,
  type ImportRow,
  importRows,
  type Profile,
  parseMapping,
  suggestMapping,
} from '@attune/memory'
import { exitCodes } from '../exit-codes.ts'
import type { Item } from '../input/item.ts'
import { listSources } from '../input/list-sources.ts'
import { readJsonFile } from '../input/read-json-file.ts'
import { readTable } from '../input/read-table.ts'
import type { Source } from '../input/source.ts'
import { readSuppression } from '../memory/erasures.ts'
import { createImportNotes } from '../output/import-notes.ts'
import { printOnce } from '../output/print-once.ts'
import { printableLine } from '../output/printable.ts'
import { readProfiles, writeProfiles } from '../output/profile-files.ts'
import { plural } from '../output/summary.ts'
import type { Terminal } from '../terminal.ts'
import { processItems } from './process-items.ts'

export interface ImportFlags {
  mapping?: string
  fields?: string
  suggest?: boolean
  country?: string
  out?: string
  suppressed?: string
  dryRun?: boolean
  keepGoing?: boolean
}

const sampleRows = 50

export async function importTable(file: string, flags: ImportFlags, terminal: Terminal): Promise<number> {
  const [source] = (await listSources([file], ['.csv', '.jsonl', '.ndjson'])).sources
  if (source === undefined) return exitCodes.badInput
  if (flags.suggest) return suggest(source, flags, terminal)
  if (flags.mapping === undefined) {
    throw new OptionsError('--mapping is missing; write a first one with: attune import FILE --suggest > mapping.json')
  }
  const mapping = parseMapping(await readJsonFile(flags.mapping), { file: printableLine(flags.mapping) })
  return importSource(source, mapping, flags, terminal)
}

async function suggest(source: Source, { country }: ImportFlags, terminal: Terminal): Promise<number> {
  const rows: ImportRow[] = []
  for await (const { cells } of readTable(source, terminal, () => {})) {
    if (typeof cells === 'object' && cells !== null) rows.push(cells as ImportRow)
    if (rows.length === sampleRows) break
  }
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const { mapping } = suggestMapping(columns, rows, country === undefined ? {} : { defaultCountry: country })
  await printOnce(terminal.stdout, `${JSON.stringify(mapping, null, 2)}\n`)
  return exitCodes.ok
}

async function importSource(
  source: Source,
  mapping: ImportMapping,
  { fields, out, suppressed, dryRun = false, keepGoing = false }: ImportFlags,
  terminal: Terminal,
): Promise<number> {
  const registry = createFieldRegistry(fields === undefined ? [] : ((await readJsonFile(fields)) as never))
  const existing = out === undefined ? [] : await readProfiles(out)
  const suppression = suppressed === undefined ? {} : { suppression: await readSuppression(suppressed, terminal) }
  const profiles = new Map<string, Profile>()
  let erased = 0
  const notes = createImportNotes()
  const printsProfiles = out === undefined && !dryRun
  const count = await processItems<ImportResult>({
    terminal,
    sources: [source],
    read: (onBytes) => imported(onBytes),
    print: ({ row, profile, outcome, warnings }) => {
      if (outcome === 'suppressed') erased++
      if (profile !== null) profiles.set(profile.customer.id, profile)
      for (const warning of warnings) notes.add(row, warning)
      return ''
    },
    end: () => (printsProfiles ? [...profiles.values()].map((each) => `${JSON.stringify(each)}\n`).join('') : ''),
    noun: 'row',
    done: 'imported',
    keepGoing,
  })
  for (const line of notes.lines()) terminal.stderr.write(`${line}\n`)
  if (out !== undefined && !dryRun) await writeProfiles(out, existing, profiles)
  const verb = dryRun ? 'would be imported' : 'imported'
  if (erased > 0) terminal.stderr.write(`${plural(erased, 'row')} of erased customers passed over\n`)
  terminal.stderr.write(`${plural(count.done - erased, 'row')} ${verb}: ${plural(profiles.size, 'customer')}\n`)
  return count.done === 0 && count.skipped > 0 ? exitCodes.badInput : exitCodes.ok

  async function* imported(onBytes: (count: number) => void): AsyncGenerator<Item<ImportResult>> {
    let row = 0
    async function* rows(): AsyncGenerator<ImportRow> {
      for await (const each of readTable(source, terminal, onBytes)) {
        row = each.row
        yield each.cells as ImportRow
      }
    }
    const now = new Date().toISOString()
    for await (const result of importRows(rows(), mapping, {
      registry,
      now,
      existing,
      ...suppression,
      file: source.name,
      rowOf: () => row,
    })) {
      yield result.error ? { error: result.error } : { value: result, where: { file: source.name, row: result.row } }
    }
  }
}

// Imports the export of an old helpdesk: node src/main.ts [folder], with the files of `export/` and the two mappings in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAttuneError } from '@attune/core'
import { filesIn } from './files-in.ts'
import { importHistory } from './import-history.ts'
import { show } from './show.ts'

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '..')
try {
  const imported = await importHistory(filesIn(folder), new Date().toISOString())
  const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const out = path.join(folder, 'out')
  mkdirSync(out, { recursive: true })
  writeFileSync(path.join(out, 'profiles.jsonl'), lines(imported.profiles), { mode: 0o600 })
  writeFileSync(path.join(out, 'reports.jsonl'), lines(imported.talks.map(({ report }) => report)), { mode: 0o600 })
  process.stdout.write(`${show(imported)}\nwritten: ${path.join(out, 'profiles.jsonl')}, reports.jsonl\n`)
} catch (error) {
  if (!isAttuneError(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

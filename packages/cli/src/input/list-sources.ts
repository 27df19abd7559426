import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { InputError, OptionsError } from '@attune/core'
import { printableLine } from '../output/printable.ts'
import type { Source } from './source.ts'

export interface SourceList {
  sources: Source[]
  /** Files in folders whose ending says that they are something else. */
  passedOver: string[]
}

/**
 * What to read, in the order it was named; a folder stands for the files in it, by name, with sub-folders. Everything is
 * looked at before anything is read: a typing error in the last name should not cost an hour.
 *
 * @throws InputError when something does not exist or a folder has nothing to read.
 */
export async function listSources(names: readonly string[], endings: readonly string[]): Promise<SourceList> {
  if (names.length === 0) {
    throw new OptionsError('nothing to read: name files or folders, or "-" for standard input')
  }
  if (names.filter((name) => name === '-').length > 1) {
    throw new OptionsError('"-" is named twice, but standard input can be read only once')
  }
  const list: SourceList = { sources: [], passedOver: [] }
  for (const name of names) {
    if (name === '-') list.sources.push({ name: 'stdin', path: null, id: null, size: null })
    else await addPath(name, endings, list)
  }
  return list
}

async function addPath(name: string, endings: readonly string[], list: SourceList): Promise<void> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw cannotOpen(name, error)
  })
  if (!found.isDirectory()) {
    // A pipe (`<(…)`) is read like a file, but its size is not known.
    list.sources.push({
      name: printableLine(name),
      path: name,
      id: withoutEnding(path.basename(name)),
      size: found.isFile() ? found.size : null,
    })
    return
  }
  const before = list.sources.length
  for (const file of await filesIn(name)) {
    const inside = path.relative(name, file).split(path.sep).join('/')
    if (!endings.includes(path.extname(file).toLowerCase())) {
      list.passedOver.push(file)
      continue
    }
    const { size } = await stat(file)
    list.sources.push({ name: printableLine(file), path: file, id: withoutEnding(inside), size })
  }
  if (list.sources.length > before) return
  throw new InputError(
    `${printableLine(name)}: nothing to read in this folder; expected files that end in ${endings.join(', ')}`,
    { file: name },
  )
}

async function filesIn(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  // By code units, not by the machine's language: the same order everywhere.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesIn(file)))
    else files.push(file)
  }
  return files
}

function withoutEnding(name: string): string {
  return name.slice(0, name.length - path.extname(name).length)
}

function cannotOpen(name: string, error: NodeJS.ErrnoException): InputError {
  const why = error.code === 'ENOENT' ? 'no such file or folder; check the name' : `cannot be opened (${error.code})`
  return new InputError(`${printableLine(name)}: ${why}, or use "-" for standard input`, { file: name })
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InputError, OptionsError } from '@attune/core'

const template = new URL('../../../adapter-template/', import.meta.url)
/** Beside `dist` when it was built into one file. */
const builtTemplate = new URL('../adapter-template/', import.meta.url)

/**
 * Writes the beginnings of an adapter into a new folder.
 *
 * @returns the files, relative to it.
 * @throws OptionsError for a name that cannot be a package's, InputError when the folder holds something already.
 */
export async function layOutAdapter(name: string, folder: string): Promise<string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new OptionsError(`"${name}": expected small letters, digits and "-", such as acme or help-scout`)
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new InputError(`${folder}: there already; choose another with --dir`)
  const from = await readdir(template, { recursive: true, withFileTypes: true }).catch(() =>
    readdir(builtTemplate, { recursive: true, withFileTypes: true }),
  )
  const words = wordsOf(name, await ownVersion())
  const written: string[] = []
  for (const entry of from.filter((candidate) => candidate.isFile())) {
    const source = path.join(entry.parentPath, entry.name)
    const file = path.relative(rootOf(entry.parentPath), source).replace(/\.txt$/, '')
    const text = (await readFile(source, 'utf8')).replace(
      /__(name|Name|Title|camel|ENV|version)__/g,
      (_, word) => words[word as keyof typeof words],
    )
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
    written.push(file.replaceAll(path.sep, '/'))
  }
  return written.toSorted()
}

const rootOf = (folder: string): string => {
  const end = folder.lastIndexOf('adapter-template')
  return folder.slice(0, end + 'adapter-template'.length)
}

function wordsOf(name: string, version: string) {
  const parts = name.split('-')
  const capitals = parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
  const [Name, Title] = [capitals.join(''), capitals.join(' ')]
  const camel = Name.slice(0, 1).toLowerCase() + Name.slice(1)
  return { name, Name, Title, camel, ENV: parts.join('_').toUpperCase(), version }
}

async function ownVersion(): Promise<string> {
  for (const place of ['../../../package.json', '../package.json']) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => null)
    if (text !== null) return String((JSON.parse(text) as { version: string }).version)
  }
  return '0.1.0'
}

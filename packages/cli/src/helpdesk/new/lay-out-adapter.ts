import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { InputError, OptionsError } from '@attune/core'
import { dependencyOn, isBuilt, wherePackagesAre } from './where-packages-are.ts'

/** What was laid out. */
export interface LaidOut {
  /** Relative to the folder. */
  files: string[]
  /** Has to be built before anything can be linked to it; `null` = nothing has to. */
  unbuilt: string | null
}

/**
 * Writes the beginnings of an adapter into a new folder. From a clone of Attune's repository it takes the packages there;
 * from an installed command line the published ones.
 *
 * @throws OptionsError for a name that cannot be a package's, InputError when the folder holds something already.
 */
export async function layOutAdapter(name: string, folder: string): Promise<LaidOut> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new OptionsError(`"${name}": expected small letters, digits and "-", such as acme or help-scout`)
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new InputError(`${folder}: there already; choose another with --dir`)
  const place = await wherePackagesAre()
  const template = path.join(place.own, 'adapter-template')
  const words = wordsOf(name)
  const files: string[] = []
  for (const entry of await readdir(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const source = path.join(entry.parentPath, entry.name)
    const file = path.relative(template, source).replace(/\.txt$/, '')
    const text = (await readFile(source, 'utf8'))
      .replace(/__(name|Name|Title|camel|ENV)__/g, (_, word) => words[word as keyof typeof words])
      .replace(/__attune:([a-z-]+)__/g, (_, wanted: string) => dependencyOn(place, wanted, folder))
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
    files.push(file.replaceAll(path.sep, '/'))
  }
  const { clone } = place
  return { files: files.toSorted(), unbuilt: clone === null || isBuilt(clone) ? null : clone }
}

function wordsOf(name: string) {
  const parts = name.split('-')
  const capitals = parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
  const [Name, Title] = [capitals.join(''), capitals.join(' ')]
  const camel = Name.slice(0, 1).toLowerCase() + Name.slice(1)
  return { name, Name, Title, camel, ENV: parts.join('_').toUpperCase() }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where this command line is installed, and from where a new package takes those it is made with. */
export interface PackagesPlace {
  /** The folder of @attune/cli. */
  own: string
  version: string
  /** The clone of Attune's repository it runs from, whose packages can be linked; `null` = it was installed. */
  clone: string | null
}

/** @throws Error when there is no package.json of @attune/cli above this file. */
export async function wherePackagesAre(from: string = fileURLToPath(import.meta.url)): Promise<PackagesPlace> {
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => null)
    const { name, version } = text === null ? {} : (JSON.parse(text) as { name?: string; version?: string })
    if (name === '@attune/cli' && version !== undefined) return { own: folder, version, clone: cloneOf(folder) }
    if (folder === path.dirname(folder)) throw new Error('the package.json of @attune/cli is missing')
  }
}

/** Installed packages lie under `node_modules`, and have no sources beside them. */
function cloneOf(own: string): string | null {
  if (own.split(path.sep).includes('node_modules')) return null
  return existsSync(path.join(own, '../testkit/src')) ? path.resolve(own, '../..') : null
}

/** What stands behind a package of Attune's in a package.json: a version, or a link into the clone. */
export function dependencyOn({ version, clone }: PackagesPlace, name: string, folder: string): string {
  if (clone === null) return `^${version}`
  return `file:${path.relative(path.resolve(folder), path.join(clone, 'packages', name)).replaceAll(path.sep, '/')}`
}

/** A clone that was not built has no JavaScript to link to. */
export const isBuilt = (clone: string): boolean => existsSync(path.join(clone, 'packages/testkit/dist'))

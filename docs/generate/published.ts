import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const docs: string = path.resolve(import.meta.dirname, '..')
export const root: string = path.resolve(docs, '..')

export interface Published {
  /** From the root of the repository. */
  folder: string
  name: string
  description: string
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

interface Manifest extends Omit<Published, 'folder'> {
  private?: boolean
}

/** Packages in the order in which they build on each other. */
const order = ['core', 'language', 'scoring', 'memory', 'store', 'sync', 'cli', 'adapter-kit', 'testkit']

const rank = ({ folder }: Published): number => {
  const at = order.indexOf(path.basename(folder))
  return at === -1 ? order.length : at
}

/** What is published, adapters of helpdesks last. */
export const published: readonly Published[] = ['packages', 'packages/adapters']
  .flatMap((room) => readdirSync(path.join(root, room)).map((name) => `${room}/${name}`))
  .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
  .map((folder) => ({ folder, ...readManifest(folder) }))
  .filter((manifest) => !manifest.private)
  .sort((a, b) => rank(a) - rank(b) || a.folder.localeCompare(b.folder))

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest
}

/** Every entry of every package: its source file, and the name that programs import it by. */
export function entries(): Map<string, string> {
  const found = new Map<string, string>()
  for (const { folder, name, exports } of published) {
    for (const [entry, target] of Object.entries(exports)) {
      const source = typeof target === 'string' ? undefined : target['@attune/source']
      if (source) found.set(path.join(root, folder, source), name + entry.slice(1))
    }
  }
  return found
}

import { readJson } from '../workspaces.ts'

/** A package of others, as package-lock.json fixes it. */
export interface LockedPackage {
  name: string
  version: string
  licence: string
  /** Relative to the repository. */
  folder: string
}

interface Locked {
  version?: string
  license?: string
  link?: boolean
  resolved?: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** Everything that npm installs with a workspace for its users, ours left out, by name. */
export function installedWith(workspace: string): LockedPackage[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json')
  const seen = new Set<string>()
  const waiting = [workspace]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    waiting.push(...neededBy(packages[folder] ?? {}).flatMap((name) => placeOf(name, folder as string, packages) ?? []))
  }
  return [...seen]
    .filter((folder) => folder.includes('node_modules/'))
    .map((folder) => lockedAt(folder, packages[folder] ?? {}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

export const nameAt = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13)

const lockedAt = (folder: string, { version = '', license = 'none' }: Locked): LockedPackage => ({
  ...{ name: nameAt(folder), version, folder },
  licence: license,
})

const neededBy = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Locked): string[] => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
]

/** Where Node finds a dependency from a folder: there, or in any folder above. */
function placeOf(name: string, from: string, packages: Record<string, Locked>): string | undefined {
  for (let base = from; ; ) {
    const place = `${base ? `${base}/` : ''}node_modules/${name}`
    const locked = packages[place]
    if (locked) return locked.link ? locked.resolved : place
    if (base === '') return undefined
    base = base.slice(0, Math.max(0, base.lastIndexOf('/')))
  }
}

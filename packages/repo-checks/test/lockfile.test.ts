import { describe, expect, it } from 'vitest'
import { readJson } from '../src/workspaces.ts'

interface LockedPackage {
  version?: string
  resolved?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}

const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json')

/**
 * Whether a dependency is locked where Node would look for it from `folder`: there, or in any folder above. Platform
 * packages are asked for by exact version; another one further up is a gap as well.
 */
function isLocked(folder: string, dependency: string, range: string): boolean {
  for (let base = folder; ; ) {
    const locked = packages[`${base ? `${base}/` : ''}node_modules/${dependency}`]
    if (locked) return !/^\d/.test(range) || locked.version === range
    if (base === '') return false
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))
  }
}

describe('package-lock.json', () => {
  it('locks every optional dependency, or npm ci refuses it on the next machine', () => {
    const gaps = Object.entries(packages).flatMap(([folder, locked]) =>
      Object.entries(locked.optionalDependencies ?? {})
        .filter(([dependency, range]) => !isLocked(folder, dependency, range))
        .map(([dependency, range]) => `${folder}@${locked.version} → ${dependency}@${range}`),
    )
    expect(gaps).toEqual([])
  })

  it('carries no addresses of a registry', () => {
    expect(Object.values(packages).filter((locked) => locked.resolved && !locked.link)).toEqual([])
  })
})

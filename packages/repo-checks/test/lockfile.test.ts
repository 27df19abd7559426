import { describe, expect, it } from 'vitest'
import { readJson } from '../src/workspaces.ts'

interface LockedPackage {
  version?: string
  resolved?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}

const { packages } = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json')

/** Whether a dependency is locked where Node would look for it from `folder`: there, or in any folder above. */
function isLocked(folder: string, dependency: string): boolean {
  for (let base = folder; ; ) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${dependency}`]) return true
    if (base === '') return false
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))
  }
}

describe('package-lock.json', () => {
  it('locks every optional dependency, or npm ci refuses it on the next machine', () => {
    const gaps = Object.entries(packages).flatMap(([folder, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((dependency) => !isLocked(folder, dependency))
        .map((dependency) => `${folder}@${locked.version} → ${dependency}`),
    )
    expect(gaps).toEqual([])
  })

  it('carries no addresses of a registry', () => {
    expect(Object.values(packages).filter((locked) => locked.resolved && !locked.link)).toEqual([])
  })
})

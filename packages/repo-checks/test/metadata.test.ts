import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, workspacesIn } from '../src/workspaces.ts'

const published = workspacesIn('packages').filter(({ manifest }) => !manifest.private)

describe.each(published)('$manifest.name', ({ folder, manifest }) => {
  it('says what it is, under which licence, and for which Node', () => {
    expect(manifest.description?.length).toBeGreaterThan(20)
    expect(manifest.license).toBe('MIT')
    expect(manifest.engines?.node).toBe('>=22.18')
    expect(existsSync(path.join(root, folder, 'README.md'))).toBe(true)
  })

  it('is an ES module without side effects that ships only what was built', () => {
    expect(manifest.type).toBe('module')
    expect(manifest.sideEffects).toBe(false)
    expect(manifest.files).toContain('dist')
  })

  it('offers source, types and code of every entry, in that order', () => {
    for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
      if (entry === './package.json') continue
      expect(Object.keys(target)).toEqual(['@attune/source', 'types', 'default'])
      expect(
        existsSync(path.join(root, folder, (target as Record<string, string>)['@attune/source'] ?? '')),
        entry,
      ).toBe(true)
    }
  })

  it('depends on its siblings by a range, since npm knows no workspace protocol', () => {
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      if (name.startsWith('@attune/')) expect(range).toMatch(/^\^\d/)
    }
  })
})

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { apiReport } from '../src/surface/api-report.ts'
import { readSurface } from '../src/surface/read-surface.ts'
import { undocumented } from '../src/surface/undocumented.ts'
import { root } from '../src/workspaces.ts'

const { packages, checker } = readSurface()

describe.each(packages)('the public surface of $name', (surface) => {
  it('is the one that was reviewed; after a change that is meant, run `npm run api`', () => {
    const file = path.join(root, surface.folder, 'api.md')
    const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(apiReport(surface, checker).split('\n')).toEqual(reviewed.split('\n'))
  })

  it('has a word about every name, and about every number what it counts', () => {
    expect(undocumented(surface, checker)).toEqual([])
  })
})

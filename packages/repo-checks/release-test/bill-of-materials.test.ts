import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { installConsumer } from '../packages-test/pack.ts'
import { root } from '../src/workspaces.ts'
import { tarballs, tools } from './consumers.ts'

interface Component {
  name: string
  version: string
  purl: string
  hashes?: unknown[]
}

describe('the bill of materials', () => {
  let components: Component[] = []
  beforeAll(() => {
    const folder = installConsumer(tarballs, { zod: tools.zod })
    const json = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    components = JSON.parse(json).components
    const release = path.join(root, 'release')
    mkdirSync(release, { recursive: true })
    writeFileSync(path.join(release, 'attune.cdx.json'), json)
    for (const tarball of tarballs.values()) cpSync(tarball, path.join(release, path.basename(tarball)))
  })

  it('names every package of ours', () => {
    const ours = components.map(({ name }) => name).filter((name) => name.startsWith('@attune/'))
    expect(ours.toSorted()).toEqual([...tarballs.keys()].toSorted())
  })

  it('names every other part with its version and where it is from', () => {
    const others = components.filter(({ name }) => !name.startsWith('@attune/'))
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter(({ version, purl, hashes }) => !version || !purl || !hashes?.length)).toEqual([])
  })
})

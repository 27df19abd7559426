import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJson, root, sourcesOf, workspacesIn } from '../src/workspaces.ts'

/** Over this a file has more than one job, or has to argue in review why not. */
const LONGEST_FILE = 300

const rooms = [...workspacesIn('packages'), ...workspacesIn('examples')]

describe.each(rooms)('$folder', ({ folder }) => {
  it('has small files', () => {
    const long = [...sourcesOf(`${folder}/src`), ...sourcesOf(`${folder}/generate`)].filter(
      (file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > LONGEST_FILE,
    )
    expect(long).toEqual([])
  })

  it('re-exports by name, never everything', () => {
    const barrels = sourcesOf(`${folder}/src`).filter((file) =>
      /export \* from/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(barrels).toEqual([])
  })
})

describe.each(workspacesIn('examples'))('$folder is one story', ({ folder, manifest }) => {
  it('is private, named after its folder, and can be started and tested', () => {
    expect(manifest.private).toBe(true)
    expect(manifest.name).toBe(path.basename(folder))
    expect(manifest.name).toMatch(/^example-/)
    expect(Object.keys(manifest.scripts ?? {})).toEqual(expect.arrayContaining(['start', 'test', 'typecheck']))
    expect(existsSync(path.join(root, folder, 'README.md'))).toBe(true)
  })
})

describe('releases', () => {
  const config = readJson<{ ignore: string[]; fixed: string[][]; access: string }>('.changeset/config.json')

  it('leave examples out', () => {
    expect(config.ignore).toContain('example-*')
  })

  it('move all packages together and are public', () => {
    expect(config.fixed).toEqual([['@attune/*']])
    expect(config.access).toBe('public')
  })
})

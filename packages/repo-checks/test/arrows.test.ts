import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { legalArrows, storyRooms } from '../src/arrows.ts'
import { importsOf, root, sourcesOf, workspacesIn } from '../src/workspaces.ts'

const attunePackage = (specifier: string): string | undefined => /^@attune\/[a-z-]+/.exec(specifier)?.[0]

describe.each(workspacesIn('packages'))('$manifest.name', ({ folder, manifest }) => {
  const legal = legalArrows[manifest.name]

  it('stands on the map of legal arrows', () => {
    expect(legal, `add ${manifest.name} to packages/repo-checks/src/arrows.ts`).toBeDefined()
  })

  it('depends on nothing that the map does not allow', () => {
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter((name) =>
      name.startsWith('@attune/'),
    )
    expect(declared.filter((name) => !legal?.includes(name))).toEqual([])
  })

  it('imports nothing that the map does not allow', () => {
    const illegal = sourcesOf(`${folder}/src`).flatMap((file) =>
      importsOf(file)
        .map(attunePackage)
        .filter((name) => name !== undefined && name !== manifest.name && !legal?.includes(name))
        .map((name) => `${file} → ${name}`),
    )
    expect(illegal).toEqual([])
  })
})

describe.each(workspacesIn('examples'))('$manifest.name', ({ folder, manifest }) => {
  it('imports only published packages that it declares', () => {
    const undeclared = sourcesOf(`${folder}/src`).flatMap((file) =>
      importsOf(file)
        .map(attunePackage)
        .filter((name) => name !== undefined && !(name in (manifest.dependencies ?? {})))
        .map((name) => `${file} → ${name}`),
    )
    expect(undeclared).toEqual([])
  })
})

describe('the rooms of a story', () => {
  const story = 'packages/scoring/src/story'
  const roomOf = (file: string): string | undefined => /^packages\/scoring\/src\/story\/([a-z-]+)\//.exec(file)?.[1]

  it('are all in the order', () => {
    const rooms = new Set(sourcesOf(story).map(roomOf))
    rooms.delete(undefined)
    expect([...rooms].sort()).toEqual([...storyRooms].sort())
  })

  it('use only rooms before them', () => {
    const rank = (file: string): number => storyRooms.indexOf(roomOf(file) ?? '')
    const backwards = sourcesOf(story)
      .filter((file) => roomOf(file) !== undefined)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => path.posix.join(path.posix.dirname(file), name))
          .filter((imported) => rank(imported) > rank(file))
          .map((imported) => `${file} → ${imported}`),
      )
    expect(backwards).toEqual([])
  })
})

describe('the folders of scoring', () => {
  const scoring = 'packages/scoring/src'
  const map = readFileSync(path.join(root, scoring, 'README.md'), 'utf8')
  const rulesImportedIn = (folder: string, except?: string): string[] =>
    sourcesOf(`${scoring}/${folder}`)
      .filter((file) => file !== except)
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => path.posix.join(path.posix.dirname(file), name))
          .filter((imported) => imported.startsWith(`${scoring}/rules/`))
          .map((imported) => `${file} → ${imported}`),
      )

  it('are all on the map', () => {
    const folders = readdirSync(path.join(root, scoring), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.filter((name) => !map.includes(`\`${name}/\``))).toEqual([])
  })

  it('have the rooms of a story in their order on the map', () => {
    const rows = [...map.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
    expect(rows).toEqual(storyRooms)
  })

  it('keep a story from knowing of rules, and rules from knowing of each other', () => {
    expect(rulesImportedIn('story')).toEqual([])
    expect(rulesImportedIn('timeline')).toEqual([])
    expect(rulesImportedIn('rules', `${scoring}/rules/index.ts`)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { legalArrows } from '../src/arrows.ts'
import { importsOf, sourcesOf, workspacesIn } from '../src/workspaces.ts'

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

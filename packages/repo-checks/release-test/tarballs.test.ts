import { describe, expect, it } from 'vitest'
import { workspacesIn } from '../src/workspaces.ts'
import { packed } from './consumers.ts'

const published = workspacesIn('packages').filter(({ manifest }) => !manifest.private)

/** Every file that the package.json promises: entries, types, commands. */
const promised = ({ exports = {}, bin = {} }: (typeof published)[number]['manifest']): string[] =>
  [
    ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : [entry.types, entry.default])),
    ...Object.values(bin),
  ].flatMap((file) => (file ? [file.replace(/^\.\//, '')] : []))

describe.each(published)('the tarball of $manifest.name', ({ manifest }) => {
  const files = packed.get(manifest.name)?.files.map((file) => file.path) ?? []

  it('holds what its package.json promises', () => {
    expect(promised(manifest).filter((file) => !files.includes(file))).toEqual([])
  })

  it('explains itself and says its licence', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE']))
  })

  it('holds nothing that a user has no use for', () => {
    const strays = files.filter((file) => /(^|\/)(test|src|generate|lexicon)\//.test(file) && !file.endsWith('.txt'))
    expect(strays).toEqual([])
  })
})

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, workspacesIn } from '../src/workspaces.ts'

const published = workspacesIn('packages').filter(({ manifest }) => !manifest.private)

describe.each(published)('the README of $manifest.name', ({ folder, manifest }) => {
  const readme = readFileSync(path.join(root, folder, 'README.md'), 'utf8')

  it('begins with its name and a sentence that says what it is for', () => {
    expect(readme).toMatch(new RegExp(`^# ${manifest.name}\\n\\n[A-Z\`][^#]+?\\.`))
  })

  it('says how it is installed', () => {
    expect(readme).toMatch(new RegExp(`^npm install .*${manifest.name}`, 'm'))
  })

  it('shows it at work, with what comes out, and runs what it shows', () => {
    expect(readme).toMatch(/^```ts\n[\s\S]*?\/\/ → |^```console\n\$ /m)
    expect(existsSync(path.join(root, folder, 'test/readme.test.ts'))).toBe(true)
  })
})

const pages = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/release.md'],
  ...workspacesIn('packages').map(({ folder }) => `${folder}/README.md`),
  ...workspacesIn('examples').map(({ folder }) => `${folder}/README.md`),
]

describe('a link', () => {
  it.each(pages)('in %s leads somewhere', (page) => {
    const text = readFileSync(path.join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '')
    const here = links.filter((link) => !/^[a-z]+:|^#/.test(link)).map((link) => link.replace(/#.*$/, ''))
    expect(here.filter((link) => !existsSync(path.join(root, path.dirname(page), link)))).toEqual([])
  })
})

describe('a program of a page that scores with a reader of its own', () => {
  it.each(pages)('in %s gives it the details that rules look at', (page) => {
    const programs = readFileSync(path.join(root, page), 'utf8').match(/^```ts\n[\s\S]*?^```/gm) ?? []
    const scoring = programs.filter((program) => /\b(?:createScorer|openSession|resumeSession)\(/.test(program))
    const readers = scoring.flatMap((program) => program.match(/createReader\(\{[^}]*\}/g) ?? [])
    expect(readers.filter((reader) => !/\bdetails\b/.test(reader))).toEqual([])
  })
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from '../generate/published.ts'

/** Where the site keeps its own copies of pages of the repository: a link names the file, and the site turns it. */
const copies = ['packages/', 'examples/', 'contributing.md', 'security.md']

/** Pages that are in the repository; what is generated for the site alone is looked at by `npm run check`. */
const onlyOnTheSite = ['reference/api/', 'reference/cli.md', 'reference/json-schemas.md']
const pages = globSync('**/*.md', { cwd: docs, exclude: ['node_modules', '.vitepress'] })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => ![...onlyOnTheSite, ...copies].some((start) => file.startsWith(start)))

/** As a site and as files make the ends of addresses: GitHub's way, which VitePress follows. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

function anchorsOf(page: string): Set<string> {
  const text = readFileSync(path.join(docs, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  return new Set([...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? '')))
}

function brokenLinks(page: string): string[] {
  const text = readFileSync(path.join(docs, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '')
  return links.filter((target) => {
    if (/^([a-z]+:|\/)/.test(target)) return false
    const [file = '', anchor] = target.split('#')
    const linked = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
    if (copies.some((start) => linked.startsWith(start))) return true
    if (onlyOnTheSite.some((start) => linked.startsWith(start))) return false
    if (!existsSync(path.join(docs, linked))) return true
    return anchor !== undefined && linked.endsWith('.md') && !anchorsOf(linked).has(decodeURI(anchor))
  })
}

describe('a page', () => {
  it.each(pages)('leads somewhere: %s', (page) => expect(brokenLinks(page)).toEqual([]))

  it('stands on the map of decisions when it tells of one', () => {
    const map = readFileSync(path.join(docs, 'decisions/index.md'), 'utf8')
    const told = globSync('0*.md', { cwd: path.join(docs, 'decisions') })
    expect(told.filter((file) => !map.includes(`](${file})`))).toEqual([])
  })
})

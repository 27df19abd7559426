import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { published, root } from '../../generate/published.ts'
import { repositoryPages } from '../../generate/repository-pages.ts'

interface Env {
  relativePath?: string
  frontmatter?: { source?: string }
}

/** Pages that the site shows from elsewhere in the repository, by their file there. */
const pages = repositoryPages()

/** What a package exports is a file in the repository, and a folder of pages here. */
const apiPages = new Map(published.map(({ folder, name }) => [`${folder}/api.md`, `reference/api/${name}/index.md`]))

/**
 * Pages link to each other as files do, so that they can be read in the repository as well. Here such a link is turned to
 * the page that a file became; a file that is no page is named, not linked.
 *
 * @throws {Error} for a link to what is not there
 */
export function repositoryLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      const open: boolean[] = []
      for (const token of children ?? []) {
        if (token.type === 'image') turnAttribute(token, 'src', env as Env)
        if (token.type === 'link_open') {
          const kept = turnAttribute(token, 'href', env as Env)
          open.push(kept)
          if (!kept) token.tag = 'span'
        }
        if (token.type === 'link_close' && open.pop() === false) token.tag = 'span'
      }
    }
  })
}

interface Attributed {
  attrs: [string, string][] | null
  attrGet(name: string): string | null
  attrSet(name: string, value: string): void
}

/** `false` when nothing on the site stands for the target. */
function turnAttribute(token: Attributed, name: 'href' | 'src', env: Env): boolean {
  const target = token.attrGet(name) ?? ''
  if (/^([a-z]+:|[#/])/i.test(target) || target === '') return true
  const turned = turn(target, env, name === 'src')
  if (turned !== null) {
    token.attrSet(name, turned)
    return true
  }
  token.attrs = [
    ['class', 'in-repository'],
    ['title', `In the repository: ${fileOf(target, env)}`],
  ]
  return false
}

/** The file that a target means, from the root of the repository, without its anchor. */
function fileOf(target: string, { frontmatter, relativePath = '' }: Env): string {
  const from = frontmatter?.source ?? `docs/${relativePath}`
  const [file = ''] = decodeURI(target).split('#')
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), file)).replace(/\/$/, '')
}

function turn(target: string, env: Env, asset: boolean): string | null {
  const file = fileOf(target, env)
  const own = env.frontmatter?.source === undefined
  const absolute = path.join(root, file)
  // A page of the site that links to another one: VitePress checks that it is there, where it renders both.
  if (own && file.startsWith('docs/') && !file.startsWith('docs/reference/api/')) return target
  if (!existsSync(absolute)) throw new Error(`${env.relativePath}: "${target}" leads nowhere: there is no ${file}`)
  if (own && file.startsWith('docs/')) return target
  if (asset) return path.posix.relative(path.posix.dirname(`docs/${env.relativePath}`), file)
  const anchor = target.includes('#') ? target.slice(target.indexOf('#')) : ''
  const page = pageOf(statSync(absolute).isDirectory() ? `${file}/README.md` : file)
  return page === null ? null : `/${page}${anchor}`
}

function pageOf(file: string): string | null {
  if (file === 'README.md' || file === 'docs/README.md') return 'index.md'
  if (file === 'README.zh-CN.md') return 'zh/index.md'
  if (file.startsWith('docs/')) {
    const page = file.slice('docs/'.length).replace(/README\.md$/, 'index.md')
    return page.endsWith('.md') && existsSync(path.join(root, 'docs', page)) ? page : null
  }
  return pages.get(file) ?? apiPages.get(file) ?? null
}

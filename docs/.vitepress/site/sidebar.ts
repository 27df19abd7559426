import path from 'node:path'
import { type Dimension, dimensions } from '@attune/core'
import { rules } from '@attune/scoring'
import type { DefaultTheme } from 'vitepress'
import { wordsFor } from '../../../packages/scoring/src/report/words/words-for.ts'
import { entries } from '../../generate/published.ts'
import { repositoryPages } from '../../generate/repository-pages.ts'
import { pagesIn, there, titleOf } from './headings.ts'
import type { SiteWords } from './words.ts'

type Item = DefaultTheme.SidebarItem

const link = (page: string, text = titleOf(page)): Item => ({ text, link: `/${page.replace(/(index)?\.md$/, '')}` })

/** Pages that are there: some are written by others, later. */
const linksTo = (folder: string, pages: SiteWords['guide']): Item[] =>
  pages
    .map(([page, text]) => [path.posix.join(folder, `${page}.md`), text] as const)
    .filter(([page]) => there(page))
    .map(([page, text]) => link(page, text))

/** A side bar for each room of the site. */
export function sidebars(words: SiteWords): DefaultTheme.SidebarMulti {
  const home = words.base.slice(1)
  const at = (page: string) => path.posix.join(home, page)
  const learn: Item[] = [
    link(at('start.md'), words.start),
    { text: words.concepts, items: linksTo(at('concepts'), words.concept) },
    { text: words.guides, items: linksTo(at('guides'), words.guide) },
  ]
  return {
    [`${words.base}/`]: words.base === '' ? [...learn, ...more()] : [...learn, link('zh/rules/index.md', words.rules)],
    [`${words.base}/rules/`]: ruleItems(words),
    ...(words.base === '' ? { '/reference/': reference(), '/packages/': packagesAndExamples() } : {}),
  }
}

function ruleItems({ base, allRules }: SiteWords): Item[] {
  const locale = base === '' ? 'en' : 'zh-Hans'
  const folder = base === '' ? 'rules' : 'zh/rules'
  const names = wordsFor(locale).dimensions
  const group = (dimension: Dimension): Item => ({
    text: capital(names[dimension]),
    collapsed: false,
    items: rules
      .filter(({ meta }) => meta.dimension === dimension)
      .map(({ meta }) => link(`${folder}/${meta.id}.md`, meta.title[locale])),
  })
  return [link(`${folder}/index.md`, allRules), ...dimensions.map(group).filter(({ items }) => items?.length !== 0)]
}

function reference(): Item[] {
  return [
    {
      text: 'Reference',
      items: [
        link('reference/index.md', 'Overview'),
        link('reference/conversation.md'),
        link('reference/report.md'),
        link('reference/cli.md', 'Command line'),
        link('reference/json-schemas.md', 'JSON Schemas'),
      ],
    },
    { text: 'API', items: apiItems() },
  ]
}

/** The modules, below their package; their symbols stand on their own pages. */
function apiItems(): Item[] {
  const modules = [...new Set(entries().values())]
  const roots = modules.filter((name) => name.split('/').length === 2)
  const module = (name: string, text: string): Item => ({ text, link: `/reference/api/${name}/` })
  return roots.map((name) => {
    const below = modules.filter((other) => other.startsWith(`${name}/`))
    if (below.length === 0) return module(name, name)
    return { ...module(name, name), collapsed: true, items: below.map((it) => module(it, it.slice(name.length))) }
  })
}

function more(): Item[] {
  return [
    {
      text: 'Helpdesks',
      items: [link('adapters.md', 'Adapters'), link('guides/write-an-adapter.md', 'Write an adapter')],
    },
    { text: 'Measured', items: pagesIn('measured').map((page) => link(page)) },
    { text: 'Decisions', link: '/decisions/', collapsed: true, items: pagesIn('decisions').map((page) => link(page)) },
    {
      text: 'About',
      items: [
        link('faq.md', 'Questions'),
        ...linksTo('', [['release', 'Releases']]),
        link('contributing.md', 'Contributing'),
        link('security.md', 'Security'),
      ],
    },
  ]
}

function packagesAndExamples(): Item[] {
  const pages = [...repositoryPages().values()]
  const of = (folder: string) => pages.filter((page) => page.startsWith(`${folder}/`))
  return [
    { text: 'Packages', items: of('packages').map((page) => link(page)) },
    { text: 'Examples', items: of('examples').map((page) => link(page)) },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

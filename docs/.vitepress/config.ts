import { type DefaultTheme, defineConfig, type LocaleSpecificConfig } from 'vitepress'
import { chineseLineBreaks } from './site/chinese-line-breaks.ts'
import { literalBraces } from './site/literal-braces.ts'
import { repositoryLinks } from './site/repository-links.ts'
import { searchTerms } from './site/search-terms.ts'
import { sidebars } from './site/sidebar.ts'
import { en, type SiteWords, zh } from './site/words.ts'

type Theme = DefaultTheme.Config

function locale(
  words: SiteWords,
  lang: string,
  label: string,
  themeConfig: Theme,
): LocaleSpecificConfig<Theme> & { label: string } {
  return { label, lang, description: words.description, themeConfig: { ...themeConfig, sidebar: sidebars(words) } }
}

const english: Theme = {
  nav: [
    { text: 'Start', link: '/start' },
    { text: 'Concepts', link: '/concepts/', activeMatch: '^/concepts/' },
    { text: 'Guides', link: '/guides/score-your-history', activeMatch: '^/guides/' },
    { text: 'Rules', link: '/rules/', activeMatch: '^/rules/' },
    { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
    {
      text: 'More',
      items: [
        { text: 'Helpdesks', link: '/adapters' },
        { text: 'Packages', link: '/packages/core' },
        { text: 'Measured', link: '/measured/labels' },
        { text: 'Decisions', link: '/decisions/' },
        { text: 'Questions', link: '/faq' },
        { text: 'Contributing', link: '/contributing' },
      ],
    },
  ],
  footer: { message: 'Released under the MIT licence. It judges words, not people.' },
}

const chinese: Theme = {
  nav: [
    { text: '上手', link: '/zh/start' },
    { text: '概念', link: '/zh/concepts/', activeMatch: '^/zh/concepts/' },
    { text: '怎么做', link: '/zh/guides/score-your-history', activeMatch: '^/zh/guides/' },
    { text: '规则', link: '/zh/rules/', activeMatch: '^/zh/rules/' },
    { text: '参考（英文）', link: '/reference/', activeMatch: '^/reference/' },
  ],
  footer: { message: '以 MIT 许可发布。评的是话，不是人。' },
  outline: { label: '本页内容', level: [2, 3] },
  docFooter: { prev: '上一页', next: '下一页' },
  langMenuLabel: '切换语言',
  returnToTopLabel: '回到顶部',
  sidebarMenuLabel: '目录',
  darkModeSwitchLabel: '深浅色',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能写错了，也可能页面挪了地方。',
    linkText: '回首页',
    linkLabel: '回首页',
  },
}

const searchInChinese: Partial<DefaultTheme.LocalSearchOptions> = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
    modal: {
      displayDetails: '显示正文',
      resetButtonTitle: '清空',
      backButtonTitle: '关闭',
      noResultsText: '没有找到',
      footer: {
        selectText: '打开',
        selectKeyAriaLabel: '回车',
        navigateText: '上下选择',
        navigateUpKeyAriaLabel: '向上',
        navigateDownKeyAriaLabel: '向下',
        closeText: '关闭',
        closeKeyAriaLabel: 'Esc',
      },
    },
  },
}

/** A check needs no page for each symbol; that links to them lead somewhere is seen to by `repositoryLinks`. */
const withoutApi = process.env.ATTUNE_DOCS === 'without-api'

export default defineConfig({
  title: 'Attune',
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['snippets/**', 'node_modules/**', ...(withoutApi ? ['reference/api/**'] : [])],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }]],
  // A link that leads nowhere fails the build.
  ignoreDeadLinks: withoutApi ? [/\/api\//] : false,
  // Tables of many columns take the room of the outline.
  transformPageData({ relativePath, frontmatter }) {
    if (/^(measured\/|adapters\.md)/.test(relativePath)) frontmatter.aside ??= false
  },
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    languageAlias: { cron: 'ini' },
    config(markdown) {
      repositoryLinks(markdown)
      literalBraces(markdown)
      chineseLineBreaks(markdown)
    },
  },
  locales: {
    root: locale(en, 'en', 'English', english),
    zh: locale(zh, 'zh-Hans', '简体中文', chinese),
  },
  // The index of the search is loaded when somebody searches.
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    logo: '/logo.svg',
    outline: { level: [2, 3] },
    externalLinkIcon: true,
    i18nRouting: (_data, route, target) => {
      const page = route.path.replace(/^\/zh(?=\/)/, '')
      if (target === 'root') return page
      return /^\/(start$|faq$|concepts\/|guides\/|rules\/)/.test(page) ? `/zh${page}` : '/zh/'
    },
    search: {
      provider: 'local',
      options: {
        locales: { zh: searchInChinese },
        miniSearch: { options: { tokenize: searchTerms } },
      },
    },
  },
})

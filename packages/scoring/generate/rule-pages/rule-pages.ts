import { rules } from '../../src/index.ts'
import { pageWords } from './page-words.ts'
import { ruleIndex } from './rule-index.ts'
import { rulePage } from './rule-page.ts'

/** Every page about rules: its file below `docs`, and what stands in it. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>()
  for (const words of pageWords) {
    pages.set(`${words.folder}/index.md`, ruleIndex(rules, words))
    for (const rule of rules) pages.set(`${words.folder}/${rule.meta.id}.md`, rulePage(rule, words))
  }
  return pages
}

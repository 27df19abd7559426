import { type Dimension, dimensionSchema } from '@attune/core'
import type { Rule } from '../../src/index.ts'
import { wordsFor } from '../../src/report/words/words-for.ts'
import { kindOf } from './kind-of.ts'
import type { RulePageWords } from './page-words.ts'

/** All rules, by dimension. */
export function ruleIndex(rules: readonly Rule[], words: RulePageWords): string {
  const { dimensions } = wordsFor(words.locale)
  const tables = dimensionSchema.options.flatMap((dimension) => {
    const own = rules.filter(({ meta }) => meta.dimension === dimension)
    return own.length === 0 ? [] : [`## ${capital(dimensions[dimension])}\n\n${table(own, words)}`]
  })
  const head = `# ${words.rules}\n\n[${words.other.name}](${words.other.folder}/index.md)\n\n${words.intro}`
  return `${[head, ...tables, words.generated].join('\n\n')}\n`
}

function table(rules: readonly Rule[], words: RulePageWords): string {
  const rows = rules.map(({ meta }) => {
    const cells = [`[${meta.id}](${meta.id}.md)`, meta.title[words.locale], words.kinds[kindOf(meta)], meta.weight]
    return `| ${cells.join(' | ')} |`
  })
  return [`| ${words.columns.join(' | ')} |`, '|---|---|---|---|', ...rows].join('\n')
}

const capital = (name: Dimension | string): string => name.charAt(0).toUpperCase() + name.slice(1)

import { type ReportLocale, type Rule, rules } from '@attune/scoring'
import type { Command } from 'commander'
import { parseLocale } from '../options/locale.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { printOnce } from '../output/print-once.ts'
import type { Terminal } from '../terminal.ts'

interface RulesOptions {
  json?: true
  locale: ReportLocale
  color: boolean
}

const examples = `
Examples:
  attune rules
  attune rules --locale zh-Hant
  attune rules --json | jq -r '.[] | [.id, .dimension] | @tsv'
`

export function addRulesCommand(program: Command, terminal: Terminal): void {
  program
    .command('rules')
    .summary('list the rules conversations are scored by')
    .description('Lists the built-in rules: id, dimension, title.')
    .option('--locale <tag>', 'language of the titles: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--json', 'as a JSON list')
    .addHelpText('after', examples)
    .action((_: unknown, command: Command) => {
      const options = command.optsWithGlobals<RulesOptions>()
      return printOnce(terminal.stdout, options.json ? asJson(options) : asTable(options, terminal))
    })
}

function asJson({ locale }: RulesOptions): string {
  const list = rules.map(({ meta: { id, dimension, title, fiveC, stage, weight } }) => {
    return { id, dimension, title: title[locale], fiveC, stage, weight }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

function asTable({ locale, color }: RulesOptions, { stdout, env }: Terminal): string {
  const idColumns = longest(rules, ({ meta }) => meta.id)
  const dimensionColumns = longest(rules, ({ meta }) => meta.dimension)
  const dim = (text: string) => (wantsColor(stdout, env, color) ? paint('dim', text) : text)
  return rules
    .map(
      ({ meta }) =>
        `${meta.id.padEnd(idColumns)}  ${dim(meta.dimension.padEnd(dimensionColumns))}  ${meta.title[locale]}\n`,
    )
    .join('')
}

function longest(list: readonly Rule[], text: (rule: Rule) => string): number {
  return Math.max(0, ...list.map((rule) => text(rule).length))
}

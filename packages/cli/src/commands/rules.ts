import type { ReportLocale } from '@attune/scoring'
import type { Command } from 'commander'
import { parseLocale } from '../options/locale.ts'
import { paint, wantsColor } from '../output/paint.ts'
import { printOnce } from '../output/print-once.ts'
import { addStandardsOptions, chosenScorecard, type StandardsFlags } from '../standards/standards.ts'
import type { Terminal } from '../terminal.ts'
import { ruleRows } from './rule-rows.ts'
import { rulesTable } from './rules-table.ts'

interface RulesOptions extends StandardsFlags {
  json?: true
  locale: ReportLocale
  color: boolean
}

const examples = `
Columns: rule, dimension, weight of the dimension × weight of the rule in it,
title. With a profile or a scorecard of your own, what differs and why follows.

Examples:
  attune rules
  attune rules --profile complaint             what complaints are judged by
  attune rules --scorecard night.json          the same for your own standards
  attune rules --rules ./acme-rules.ts         with rules of your own
  attune rules --locale zh-Hant
  attune rules --json | jq -r '.[] | [.id, .weight] | @tsv'
`

export function addRulesCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('rules')
    .summary('list the rules conversations are scored by')
    .description('Lists the rules of a scorecard: id, dimension, weights, title, and why.')
  addStandardsOptions(command, { auto: false })
    .option('--locale <tag>', 'language of the titles: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--json', 'as a JSON list, with the options that each rule takes')
    .addHelpText('after', examples)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<RulesOptions>()
      const scorecard = await chosenScorecard(options)
      const rows = ruleRows(scorecard, options.locale)
      const colored = wantsColor(terminal.stdout, terminal.env, options.color)
      const dim = (text: string) => (colored ? paint('dim', text) : text)
      await printOnce(
        terminal.stdout,
        options.json ? `${JSON.stringify(rows, null, 2)}\n` : rulesTable(rows, scorecard, dim),
      )
    })
}

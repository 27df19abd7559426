import type { Fact } from '@attune/core'
import type { MemoryLocale, Recall } from '@attune/memory'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { type AskingFlags, askingOf, withAskingOptions } from '../memory/asking-options.ts'
import { readProfile } from '../memory/read-profile.ts'
import { printOnce } from '../output/print-once.ts'
import { printableLine } from '../output/printable.ts'
import type { Terminal } from '../terminal.ts'

interface RecallFlags extends AskingFlags {
  json?: true
}

const examples = `
Every fact is sorted, with the reason: what may be said, what may only guide,
and what is kept back. Of what is kept back only the topic shows.

Examples:
  attune recall anna.json --assurance channel --query "window seat"
  attune recall anna.json --conversation talk.json --json
${exitCodeHelp}`

export function addRecallCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('recall')
    .summary('what of a profile may be used now, and how')
    .description('Sorts what is known of a customer: may be said, may only guide, is kept back.')
    .argument('<profile>', 'the profile; "-" is standard input')
  withAskingOptions(command)
    .option('--json', 'the whole answer as data')
    .addHelpText('after', examples)
    .action(async (file: string, flags: RecallFlags) => {
      const profile = await readProfile(file, terminal)
      const { describeFact, recall } = await import('@attune/memory')
      const found = recall(profile, await askingOf(flags, terminal))
      const { locale } = flags
      const text = () => recallText(found, locale, (fact) => describeFact(fact, { locale }))
      await printOnce(terminal.stdout, flags.json ? `${JSON.stringify(found)}\n` : text())
      exit(exitCodes.ok)
    })
}

const headings = {
  en: ['May be said', 'May only guide', 'Kept back'],
  'zh-Hans': ['可以提', '心里有数，不说', '不用'],
  'zh-Hant': ['可以提', '心裡有數，不說', '不用'],
} as const

function recallText(
  { mention, useSilently, withhold }: Recall,
  locale: MemoryLocale,
  describe: (fact: Fact) => string,
): string {
  const [said, guide, back] = headings[locale]
  const known = (facts: Recall['mention']) =>
    facts.map(({ fact, reason }) => ({ what: describe(fact), id: fact.id, reason: reason.sentence }))
  const kept = withhold.map(({ topic, factId, reason }) => ({ what: topic, id: factId, reason: reason.sentence }))
  const groups = [
    { heading: said, rows: known(mention) },
    { heading: guide, rows: known(useSilently) },
    { heading: back, rows: kept },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) =>
      [
        heading,
        ...rows.flatMap(({ what, id, reason }) => [`  ${printableLine(what)}  [${id}]`, `    ${reason}`]),
        '',
      ].join('\n'),
    )
    .join('\n')
}

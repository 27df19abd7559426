import { nearest, OptionsError } from '@attune/core'
import type { MemoryLocale } from '@attune/memory'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { readProfile } from '../memory/read-profile.ts'
import { parseLocale } from '../options/locale.ts'
import { printOnce } from '../output/print-once.ts'
import { printable } from '../output/printable.ts'
import type { Terminal } from '../terminal.ts'

const examples = `
Answers a customer's question "why do you know this about me?": who said it,
when, and in which words. The ids of facts are shown by "attune recall".

Examples:
  attune why anna.json 5a0c…
  attune why anna.json 5a0c… --locale zh-Hant
${exitCodeHelp}`

export function addWhyCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('why')
    .summary('why something is known about a customer')
    .description('Says where a fact is known from, in words that can be said to the customer.')
    .argument('<profile>', 'the profile; "-" is standard input')
    .argument('<fact>', 'id of the fact, or its beginning')
    .option('--locale <tag>', 'language of the answer: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--json', 'the answer as data')
    .addHelpText('after', examples)
    .action(async (file: string, id: string, { locale, json }: { locale: MemoryLocale; json?: true }) => {
      const { facts, customer } = await readProfile(file, terminal)
      const fact = factNamed(id, facts)
      const { whyKnown } = await import('@attune/memory')
      const answer = whyKnown(fact, { locale, timeZone: customer.timeZone })
      await printOnce(terminal.stdout, json ? `${JSON.stringify(answer)}\n` : `${printable(answer.text)}\n`)
      exit(exitCodes.ok)
    })
}

/**
 * The fact whose id begins like this.
 *
 * @throws OptionsError when none does, or several do
 */
export function factNamed<Named extends { id: string }>(start: string, facts: readonly Named[]): Named {
  const exact = facts.filter(({ id }) => id === start)
  const found = exact.length > 0 ? exact : facts.filter(({ id }) => start !== '' && id.startsWith(start))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const near = nearest(
    start,
    facts.map(({ id }) => id),
  )
  const hint = near === null ? 'see "attune recall" for the ids' : `did you mean "${near}"?`
  throw new OptionsError(
    found.length > 1 ? 'fact: several ids begin like this; give more of it' : `fact: no such id; ${hint}`,
  )
}

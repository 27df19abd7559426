import { appendFile, rm } from 'node:fs/promises'
import { OptionsError } from '@attune/core'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { erasureKey, erasureKeyVariable } from '../memory/erasures.ts'
import { momentOf, withNow } from '../memory/moment.ts'
import { readProfile } from '../memory/read-profile.ts'
import { printOnce } from '../output/print-once.ts'
import { plural } from '../output/summary.ts'
import type { Terminal } from '../terminal.ts'

interface EraseFlags {
  now?: string
  by: string
  record?: string
  save?: true
}

const examples = `
What is left of the customer is one line: when it was done, how much was
removed, and hashes made with a key, by which the same person is recognised and
turned away when an old table is imported ("attune import --suppressed"). The
key is taken from the environment (${erasureKeyVariable}) or asked for; keep it
apart from the records, and the same for all of them.

The record is printed and nothing is removed, unless --save is given: then the
record is added to the file of --record, and the profile is deleted. Copies
elsewhere, such as a table or an export, are yours to delete. What "attune sync"
keeps of a customer is erased by "attune store erase".

Examples:
  attune erase anna.json
  attune erase anna.json --record erased.jsonl --save
${exitCodeHelp}`

export function addEraseCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('erase')
    .summary('erase a customer, and know them by a hash should they be imported again')
    .description('Erases a customer. Only keyed hashes are left, so that no import brings them back.')
    .argument('<profile>', 'the profile; "-" is standard input')
  withNow(command)
    .option('--by <id>', 'who does it: customer, or the id of an agent', 'customer')
    .option('--record <file>', 'JSON Lines to add the record to, readable by its owner only')
    .option('--save', 'add the record, then delete the profile')
    .addHelpText('after', examples)
    .action(async (file: string, flags: EraseFlags) => {
      await eraseProfile(file, flags, terminal)
      exit(exitCodes.ok)
    })
}

async function eraseProfile(file: string, { now, by, record: place, save }: EraseFlags, terminal: Terminal) {
  if (save && file === '-') throw new OptionsError('--save: standard input cannot be deleted; name a file')
  if (save && place === undefined)
    throw new OptionsError('--record is missing; without the record an import would bring the customer back')
  const profile = await readProfile(file, terminal)
  const { erase } = await import('@attune/memory')
  const record = erase(profile, { now: momentOf(now), by, key: await erasureKey(terminal) })
  const line = `${JSON.stringify(record)}\n`
  if (!save || place === undefined) return printOnce(terminal.stdout, line)
  // First what keeps them away, then what is known of them: if this is cut off, nothing is lost that cannot be done again.
  await appendFile(place, line, { mode: 0o600 })
  await rm(file)
  terminal.stderr.write(`erased: ${plural(record.removed.facts, 'fact')}\n`)
}

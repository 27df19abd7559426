import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { changeProfile } from '../memory/change-profile.ts'
import { momentOf, withNow } from '../memory/moment.ts'
import type { Terminal } from '../terminal.ts'
import { factNamed } from './why.ts'

interface VerbFlags {
  now?: string
  by: string
  reason?: string
  save?: true
}

const saving = (example: string) => `
Examples:
  ${example}
  ${example} --save

The changed profile is printed; with --save it is written back, whole or not at
all, readable by its owner only.
${exitCodeHelp}`

export function addForgetCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('forget')
    .summary('forget one thing about a customer')
    .description('Takes value, sentence and quotes of a fact away. The old conversation cannot bring it back.')
    .argument('<profile>', 'the profile; "-" is standard input')
    .argument('<fact>', 'id of the fact, or its beginning')
  withVerbOptions(command, 'attune forget anna.json 5a0c…').action(
    async (file: string, id: string, flags: VerbFlags) => {
      const verb = verbOf(flags)
      const { forget } = await import('@attune/memory')
      await changeProfile(file, { ...flags, ...verb }, terminal, (profile) =>
        forget(profile, factNamed(id, profile.facts).id, verb),
      )
      exit(exitCodes.ok)
    },
  )
}

export function addCorrectCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('correct')
    .summary('put right what is known about a customer')
    .description('Takes a wrong fact back and puts the right one in its place; the history shows both.')
    .argument('<profile>', 'the profile; "-" is standard input')
    .argument('<fact>', 'id of the fact, or its beginning')
    .argument('<value>', 'what is right')
  withVerbOptions(command, 'attune correct anna.json 5a0c… York').action(
    async (file: string, id: string, value: string, flags: VerbFlags) => {
      const verb = verbOf(flags)
      const { correct } = await import('@attune/memory')
      await changeProfile(file, { ...flags, ...verb }, terminal, (profile) =>
        correct(profile, factNamed(id, profile.facts).id, { ...verb, value }),
      )
      exit(exitCodes.ok)
    },
  )
}

const withVerbOptions = (command: Command, example: string): Command =>
  withNow(command)
    .option('--by <id>', 'who does it: customer, or the id of an agent', 'customer')
    .option('--reason <words>', 'why, in their words')
    .option('--save', 'write the profile back')
    .addHelpText('after', saving(example))

const verbOf = ({ now, by, reason }: VerbFlags) => ({ now: momentOf(now), by, reason: reason ?? null })

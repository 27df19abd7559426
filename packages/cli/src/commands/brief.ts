import { readFile } from 'node:fs/promises'
import { InputError } from '@attune/core'
import type { Command } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { type AskingFlags, askingOf, withAskingOptions } from '../memory/asking-options.ts'
import { readProfile } from '../memory/read-profile.ts'
import { printOnce } from '../output/print-once.ts'
import { printableLine } from '../output/printable.ts'
import type { Terminal } from '../terminal.ts'

interface BriefFlags extends AskingFlags {
  authority?: string
  agent?: string
  team?: string
  json?: true
  markdown?: true
}

const examples = `
PROFILE is a profile as it is kept or exported; "-" is standard input. What is
not said is taken the careful way: a customer who only claims to be one.

Examples:
  attune brief anna.json --assurance channel
  attune brief anna.json --conversation talk.json --locale zh-Hans
  attune brief anna.json --authority shop.json --agent mia --markdown
${exitCodeHelp}`

export function addBriefCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('brief')
    .summary('one screen about a customer, before the reply')
    .description('Shows who it is, what was promised, what they told us, what may be offered, what to leave unsaid.')
    .argument('<profile>', 'the profile; "-" is standard input')
  withAskingOptions(command)
    .option('--authority <file>', 'what agents may decide, as JSON')
    .option('--agent <id>', 'who reads it')
    .option('--team <id>', 'their team')
    .option('--json', 'the brief as data')
    .option('--markdown', 'for a ticket')
    .addHelpText('after', examples)
    .action(async (file: string, flags: BriefFlags) => {
      await printBrief(file, flags, terminal)
      exit(exitCodes.ok)
    })
}

async function printBrief(file: string, flags: BriefFlags, terminal: Terminal): Promise<void> {
  const profile = await readProfile(file, terminal)
  const authority = flags.authority === undefined ? {} : { authority: await readAuthority(flags.authority) }
  const { agent = null, team = null, json, markdown } = flags
  const { brief } = await import('@attune/memory')
  const page = brief(profile, { ...(await askingOf(flags, terminal)), ...authority, agent, team })
  const text = json ? `${JSON.stringify(page.json)}\n` : markdown ? page.markdown : page.text
  await printOnce(terminal.stdout, text)
}

async function readAuthority(file: string) {
  const name = printableLine(file)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${name}: cannot be opened (${error.code}); check the name`, { file: name })
  })
  const { parseAuthority } = await import('@attune/memory')
  try {
    return parseAuthority(JSON.parse(text), { file: name })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new InputError(`${name}: not valid JSON; expected what agents may decide`, { file: name })
  }
}

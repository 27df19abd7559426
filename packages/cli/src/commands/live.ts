import type { Role } from '@attune/core'
import type { ReportLocale } from '@attune/scoring'
import { type Command, InvalidArgumentError } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { oneConversation } from '../input/one-conversation.ts'
import { replay } from '../live/replay.ts'
import { parseLocale } from '../options/locale.ts'
import { addRole } from '../options/roles.ts'
import { wholeNumber } from '../options/whole-number.ts'
import type { Terminal } from '../terminal.ts'

interface LiveOptions {
  speed: number
  longestSilence: number
  locale: ReportLocale
  role?: Record<string, Role>
  color: boolean
}

const examples = `
Messages appear as they did, and below them what an agent would have been told at
that moment: speak, leave room, check in; what is owed and what was promised. The
advice changes as time passes. Ctrl-C ends it.

Where the output is no terminal there is no waiting: a line for every change.

Examples:
  attune live talk.txt                       twenty times as fast as it was
  attune live talk.txt --speed 1             as it was
  attune live talk.json --locale zh-Hant     advice in 繁體中文
  attune live talk.txt | less                every change, to read
${exitCodeHelp}`

export function addLiveCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('live')
    .summary('replay a conversation and watch the advice change')
    .description('Replays a conversation with the advice an agent would have had while it happened.')
    .argument('<file>', 'the conversation; "-" is standard input')
    .option('--speed <times>', 'how much faster than it was', positive, 20)
    .option('--longest-silence <seconds>', 'longer silences are cut to this', wholeNumber, 180)
    .option('--locale <tag>', 'language of the advice: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--role <label=role>', 'who speaks under a label of a transcript (repeatable)', addRole)
    .addHelpText('after', examples)
    .action(async (file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<LiveOptions>()
      const input = await oneConversation(file, terminal, options.role ?? {})
      await replay(input, options, terminal)
      exit(exitCodes.ok)
    })
}

function positive(written: string): number {
  const value = Number(written)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It must be a number greater than 0.')
  return value
}

import { openSession, type SessionOptions } from '@attune/scoring'
import { type Command, InvalidArgumentError } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { oneConversation } from '../input/one-conversation.ts'
import { replay } from '../live/replay.ts'
import { wholeNumber } from '../options/whole-number.ts'
import { judgingBy } from '../standards/judging.ts'
import type { Terminal } from '../terminal.ts'
import { type ConversationOptions, withConversationOptions } from './conversation-options.ts'

interface LiveOptions extends ConversationOptions {
  speed: number
  longestSilence: number
  color: boolean
}

const examples = `
Messages appear as they did, and below them what an agent would have been told
at that moment: speak, leave room, check in; what is owed and what was promised.
The advice changes as time passes. Ctrl-C ends it.

Where the output is no terminal there is no waiting: a line for every change.

Examples:
  attune live talk.txt                       twenty times as fast as it was
  attune live talk.txt --speed 1             as it was
  attune live talk.json --locale zh-Hant     advice in 繁體中文
  attune live talk.txt --profile complaint   by other standards
  attune live talk.txt | less                every change, to read
${exitCodeHelp}`

export function addLiveCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('live')
    .summary('replay a conversation and watch the advice change')
    .description('Replays a conversation with the advice an agent would have had while it happened.')
    .argument('<file>', 'the conversation; "-" is standard input')
    .option('--speed <times>', 'how much faster than it was', positive, 20)
    .option('--longest-silence <seconds>', 'longer silences are cut to this', wholeNumber, 180)
  withConversationOptions(command, 'language of the advice: en, zh-Hans, zh-Hant')
    .addHelpText('after', examples)
    .action(async (file: string, _: unknown, own: Command) => {
      const options = own.optsWithGlobals<LiveOptions>()
      const input = await oneConversation(file, terminal, options)
      const judging = await judgingBy(options)
      const { conversation, ...standards } = await judging.inSession(input, heardOnce)
      await replay(input, standards, options, terminal)
      exit(exitCodes.ok)
    })
}

/** A language that has to be identified is known before the first message is shown. */
function heardOnce(session: SessionOptions): SessionOptions {
  openSession(session)
  return session
}

function positive(written: string): number {
  const value = Number(written)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It must be a number greater than 0.')
  return value
}

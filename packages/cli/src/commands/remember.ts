import { access } from 'node:fs/promises'
import path from 'node:path'
import { type Channel, type ConversationInput, channelSchema, OptionsError, type Role } from '@attune/core'
import type { MemoryLocale } from '@attune/memory'
import type { Command } from 'commander'
import { endOf, exitCodeHelp } from '../exit-codes.ts'
import type { Item } from '../input/item.ts'
import { momentOf, withNow } from '../memory/moment.ts'
import { openMemory } from '../memory/open-memory.ts'
import { readProfile } from '../memory/read-profile.ts'
import { factsOf, rememberedText } from '../memory/remembered-text.ts'
import { type ProfileInHand, type Recollection, rememberAll, rememberEach } from '../memory/remembering.ts'
import { saveFile } from '../memory/save-file.ts'
import { parseLocale } from '../options/locale.ts'
import { oneOf } from '../options/one-of.ts'
import { addRole } from '../options/roles.ts'
import { printableLine } from '../output/printable.ts'
import type { Terminal } from '../terminal.ts'
import { conversationSources, readingOf } from './conversation-options.ts'
import { processItems } from './process-items.ts'

interface RememberFlags {
  now?: string
  profile?: string
  channel?: Channel
  role?: Record<string, Role>
  locale: MemoryLocale
  keepGoing?: true
  json?: true
}

const examples = `
FILES are what "attune score" reads: transcripts, JSON, JSON Lines, folders of
these; "-" is standard input. With --json, each line is {"id", "facts": [fact]},
in the order of the conversations; a fact holds its quote in "provenance", and
its shape is "attune schema fact". Facts are those that count: "active" when the
customer said it, "proposed" when somebody else did.

With --profile, all conversations are one customer's: their profile is read,
added to, and written back when all is read, whole or not at all, readable by
its owner only; it is opened when there is none. Without it, every conversation
is read by itself and nothing is kept.

Without --now, a profile is written as of this moment; a conversation by itself
is read as of its last message, so that the same input gives the same bytes.

Examples:
  attune remember talk.txt
  attune remember export.jsonl --json > facts.jsonl
  attune remember talk.json --profile anna.json
  cat talk.txt | attune remember - --locale zh-Hant
${exitCodeHelp}
With --keep-going, what cannot be read, or is another customer's, is named on
stderr, skipped and counted, and the exit code is 0 if anything was remembered.
`

export function addRememberCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  const command = program
    .command('remember')
    .summary('what customers say of themselves, with the words they said it in')
    .description('Reads facts about a customer out of conversations, and keeps them in a profile.')
    .argument('[files...]', 'files or folders; "-" is standard input')
  withNow(command)
    .option('--profile <file>', "the customer's profile, to add to; opened when there is none")
    .option('--json', 'one {"id", "facts"} on each line')
    .option('--locale <tag>', 'language of the sentences: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--channel <channel>', 'where inputs that do not say took place', oneOf(channelSchema.options))
    .option('--role <label=role>', 'who speaks under a label of a transcript (repeatable)', addRole)
    .option('--keep-going', 'skip what cannot be read, and count it')
    .addHelpText('after', examples)
    .action(async (files: string[], flags: RememberFlags) => {
      exit(await rememberFiles(files, flags, terminal))
    })
}

async function rememberFiles(files: readonly string[], flags: RememberFlags, terminal: Terminal): Promise<number> {
  const sources = await conversationSources(files, terminal)
  const hand = flags.profile === undefined ? null : await profileInHand(flags.profile, terminal)
  const [memory, { createProfile: open, describeFact }] = await Promise.all([
    openMemory({ promises: hand !== null }),
    import('@attune/memory'),
  ])
  const { locale, now } = flags
  const remember = (items: AsyncIterable<Item<ConversationInput>>) =>
    hand ? rememberAll(items, hand, { memory, open, now: momentOf(now) }) : rememberEach(items, { memory, open, now })
  const { read, ...reading } = readingOf(sources, terminal, flags)
  const count = await processItems<Recollection>({
    ...reading,
    read: (onBytes) => remember(read(onBytes)),
    print: (found) =>
      flags.json
        ? `${JSON.stringify({ id: found.id, facts: factsOf(found.remembered) })}\n`
        : `${rememberedText(found, locale, (fact) => describeFact(fact, { locale }))}\n`,
    done: 'remembered',
    keepGoing: flags.keepGoing === true,
  })
  if (hand?.profile && flags.profile !== undefined && count.done > 0) {
    const { exportAll } = await import('@attune/memory')
    await saveFile(flags.profile, exportAll(hand.profile, { now: momentOf(now) }).json)
    terminal.stderr.write('saved\n')
  }
  return endOf(count)
}

async function profileInHand(file: string, terminal: Terminal): Promise<ProfileInHand> {
  if (file === '-') throw new OptionsError('--profile: standard input cannot be written back; name a file')
  const isThere = await access(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  const profile = isThere ? await readProfile(file, terminal) : null
  return { profile, name: printableLine(file), newId: path.basename(file, path.extname(file)) }
}

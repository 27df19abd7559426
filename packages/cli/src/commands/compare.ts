import { type ConversationInput, OptionsError, type Role, type ScoreReport } from '@attune/core'
import { type ProfileName, profileNames } from '@attune/scoring'
import { type Comparison, compareReports, formatComparison } from '@attune/scoring/compare'
import { type Command, Option } from 'commander'
import { exitCodeHelp } from '../exit-codes.ts'
import { conversationEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readConversations } from '../input/read-conversations.ts'
import { numberFrom } from '../options/number.ts'
import { oneOf } from '../options/one-of.ts'
import { addRole } from '../options/roles.ts'
import { printOnce } from '../output/print-once.ts'
import { judgingBy } from '../standards/judging.ts'
import { addName, type StandardsFlags } from '../standards/standards.ts'
import type { Terminal } from '../terminal.ts'
import { type PageFormat, pageFormats } from './page-formats.ts'
import { processItems } from './process-items.ts'

interface Flags {
  profile?: ProfileName[]
  scorecard?: string[]
  rules?: string[]
  role?: Record<string, Role>
  seed: number
  format: PageFormat
  json?: true
  keepGoing?: true
}

const examples = `
Either two inputs by one scorecard, such as conversations before and after a
change of wording, matched by their ids; or one input by two scorecards, each
named with --scorecard or --profile ("general" is the default one). An input is
a file, a folder or "-", standard input.

It prints the mean difference with its 95 % interval, wins and losses, and which
findings appeared and vanished.

Examples:
  attune compare before.jsonl after.jsonl
  attune compare talks.jsonl --scorecard old.json --scorecard new.json
  attune compare talks.jsonl --profile general --profile complaint
  attune compare before.jsonl after.jsonl --scorecard ours.json --json
${exitCodeHelp}`

const parseProfile = oneOf(profileNames)

export function addCompareCommand(program: Command, terminal: Terminal, exit: (code: number) => void): void {
  program
    .command('compare')
    .summary('compare two versions of conversations, or two scorecards')
    .description('Compares scores before and after a change, conversation by conversation.')
    .argument('[inputs...]', 'one or two files or folders')
    .option('--scorecard <file>', 'standards of your own (may be given twice)', addName)
    .option(
      '--profile <name>',
      `standards that come with Attune: ${profileNames.join(', ')} (may be given twice)`,
      (value: string, names: ProfileName[] = []) => [...names, parseProfile(value)],
    )
    .option('--rules <module>', 'rules of your own: a file or a package (repeatable)', addName)
    .option('--role <label=role>', 'who speaks under a label of a transcript (repeatable)', addRole)
    .option('--seed <number>', 'same seed, same interval', numberFrom(0, undefined, true), 1)
    .addOption(
      new Option('--format <format>', `how to print: ${pageFormats.join(', ')}`)
        .default('text')
        .argParser(oneOf(pageFormats)),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--keep-going', 'skip what cannot be read, and count it')
    .addHelpText('after', examples)
    .action(async (inputs: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<Flags>()
      const comparison = await compare(inputs, flags, terminal)
      const format = flags.json ? 'json' : flags.format
      await printOnce(
        terminal.stdout,
        format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : formatComparison(comparison, format),
      )
      exit(0)
    })
}

async function compare(inputs: readonly string[], flags: Flags, terminal: Terminal): Promise<Comparison> {
  const sides = sidesOf(inputs, flags)
  const before = await scoreSide(sides[0], flags, terminal)
  const after = await scoreSide(sides[1], flags, terminal)
  const [first, second] = [before[0], after[0]]
  // Two transcripts are named after their files: one conversation on each side is the same one.
  if (before.length === 1 && after.length === 1 && first && second)
    return compareReports([first], [{ ...second, conversationId: first.conversationId }], { seed: flags.seed })
  return compareReports(before, after, { seed: flags.seed })
}

interface Side {
  input: string
  standards: StandardsFlags
}

/** What is compared with what. */
function sidesOf(inputs: readonly string[], { profile = [], scorecard = [], rules = [] }: Flags): [Side, Side] {
  const standards: StandardsFlags[] = [
    ...profile.map((name): StandardsFlags => ({ profile: name, rules })),
    ...scorecard.map((file): StandardsFlags => ({ scorecard: file, rules })),
  ]
  const [first, second] = inputs
  const [one = { rules }, other] = standards
  if (inputs.length === 2 && first !== undefined && second !== undefined && standards.length <= 1)
    return [
      { input: first, standards: one },
      { input: second, standards: one },
    ]
  if (inputs.length === 1 && first !== undefined && other && standards.length === 2 && first !== '-')
    return [
      { input: first, standards: one },
      { input: first, standards: other },
    ]
  if (first === '-' && inputs.length === 1)
    throw new OptionsError('standard input can be read only once; name a file to compare two scorecards over')
  throw new OptionsError(
    `expected two inputs and at most one scorecard, or one input and two scorecards; found ${inputs.length} and ${standards.length}`,
  )
}

async function scoreSide(
  { input, standards }: Side,
  { role = {}, keepGoing }: Flags,
  terminal: Terminal,
): Promise<ScoreReport[]> {
  const { sources } = await listSources([input], conversationEndings)
  const judging = await judgingBy({ ...standards, locale: 'en' })
  const reports: ScoreReport[] = []
  await processItems<ConversationInput>({
    terminal,
    sources,
    read: (onBytes) => readConversations(sources, terminal, { roles: role, onBytes }),
    print: async (conversation) => {
      reports.push(await judging.score(conversation))
      return ''
    },
    noun: 'conversation',
    done: 'scored',
    keepGoing: keepGoing === true,
  })
  return reports
}

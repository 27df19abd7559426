import { type ConversationInput, InputError, OptionsError, type Role, type ScoreReport, type Where } from '@attune/core'
import { type ProfileName, profileNames, type ReportLocale } from '@attune/scoring'
import {
  type Comparison,
  compareReports,
  findRegressions,
  formatComparison,
  formatComparisonJUnit,
  type RegressionLevel,
  regressionLevels,
} from '@attune/scoring/compare'
import { type Command, Option } from 'commander'
import { exitCodeHelp, exitCodes } from '../exit-codes.ts'
import { conversationEndings } from '../input/detect-format.ts'
import { listSources } from '../input/list-sources.ts'
import { readConversations } from '../input/read-conversations.ts'
import { parseLocale } from '../options/locale.ts'
import { numberFrom } from '../options/number.ts'
import { oneOf } from '../options/one-of.ts'
import { addRole } from '../options/roles.ts'
import { printOnce } from '../output/print-once.ts'
import { printableLine } from '../output/printable.ts'
import { plural } from '../output/summary.ts'
import { judgingBy } from '../standards/judging.ts'
import { addName, type StandardsFlags } from '../standards/standards.ts'
import type { Terminal } from '../terminal.ts'
import { pageFormats } from './page-formats.ts'
import { processItems } from './process-items.ts'

const formats = [...pageFormats, 'junit'] as const
type Format = (typeof formats)[number]

interface Flags {
  profile?: ProfileName[]
  scorecard?: string[]
  rules?: string[]
  role?: Record<string, Role>
  seed: number
  locale: ReportLocale
  failOn?: RegressionLevel
  tolerance?: number
  format: Format
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

--fail-on makes it a check: it ends with 1 when a conversation became worse.
  verdict   its verdict fell, nobody answers it any more, or what was as
            expected can no longer be judged
  score     the same, or its score fell by more than --tolerance
  critical  the same, or it has a new critical fault
  major     the same, or a new major fault
  minor     the same, or a new minor fault
A fault that only moved to another message is not new. When no conversation has
a score on both sides nothing was checked: it ends with 2. With --format junit
each conversation is a test case, and --fail-on is major if it is not given.

Examples:
  attune compare before.jsonl after.jsonl
  attune compare talks.jsonl --scorecard old.json --scorecard new.json
  attune compare talks.jsonl --profile general --profile complaint
  attune compare before.jsonl after.jsonl --scorecard ours.json --json
  attune compare before.jsonl after.jsonl --locale zh-Hans
  attune compare before.jsonl after.jsonl --fail-on major
  attune compare before.jsonl after.jsonl --format junit > regressions.xml
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
    .option('--locale <tag>', 'language of the comparison: en, zh-Hans, zh-Hant', parseLocale, 'en')
    .option('--fail-on <level>', `exit with 1 at this: ${regressionLevels.join(', ')}`, oneOf(regressionLevels))
    .option('--tolerance <points>', 'with --fail-on: a score may fall by this much (default: 0.05)', numberFrom(0, 1))
    .addOption(
      new Option('--format <format>', `how to print: ${formats.join(', ')}`).default('text').argParser(oneOf(formats)),
    )
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('--keep-going', 'skip what cannot be read, and count it')
    .addHelpText('after', examples)
    .action(async (inputs: string[], _: unknown, command: Command) => {
      exit(await compareAll(inputs, command.optsWithGlobals<Flags>(), terminal))
    })
}

async function compareAll(inputs: readonly string[], flags: Flags, terminal: Terminal): Promise<number> {
  const { locale, tolerance } = flags
  const format = flags.json ? 'json' : flags.format
  const failOn = flags.failOn ?? (format === 'junit' ? 'major' : undefined)
  if (tolerance !== undefined && failOn === undefined)
    throw new OptionsError('--tolerance says how far a score may fall before it is a failure; add --fail-on score')
  const comparison = await compare(inputs, flags, terminal)
  const level = { ...(failOn ? { failOn } : {}), ...(tolerance === undefined ? {} : { tolerance }) }
  await printOnce(terminal.stdout, comparisonText(comparison, format, { locale, ...level }))
  const worse = failOn === undefined ? [] : findRegressions(comparison, level)
  if (worse.length === 0) {
    // A check that judged nothing must not look like one that found nothing.
    if (failOn === undefined || comparison.score !== null) return exitCodes.ok
    throw new InputError(
      `no conversation has a score on both sides, so nothing was checked for --fail-on ${failOn}; see "attune score" for why there is none`,
    )
  }
  const ids = worse.slice(0, 5).map(({ conversationId }) => printableLine(conversationId))
  const more = worse.length > 5 ? ', …' : ''
  terminal.stderr.write(`${plural(worse.length, 'conversation')} became worse (${failOn}): ${ids.join(', ')}${more}\n`)
  return exitCodes.found
}

function comparisonText(
  comparison: Comparison,
  format: Format,
  { locale, ...level }: Pick<Flags, 'locale' | 'failOn' | 'tolerance'>,
): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
  if (format === 'junit') return formatComparisonJUnit(comparison, { locale, ...level })
  return formatComparison(comparison, format, { locale })
}

async function compare(inputs: readonly string[], flags: Flags, terminal: Terminal): Promise<Comparison> {
  const sides = sidesOf(inputs, flags)
  const before = await scoreSide('before', sides[0], flags, terminal)
  const after = await scoreSide('after', sides[1], flags, terminal)
  const [first, second] = [before[0], after[0]]
  // Two transcripts are named after their files: one conversation on each side is the same one.
  if (before.length === 1 && after.length === 1 && first && second)
    return compareReports([first], [{ ...second, conversationId: first.conversationId }], { seed: flags.seed })
  const comparison = compareReports(before, after, { seed: flags.seed })
  // A check that compared nothing must not look as if nothing had become worse.
  if (comparison.conversations.length === 0)
    throw new InputError(
      `no conversation is on both sides (${before.length} before, ${after.length} after), so nothing can be compared; they are matched by their ids: give the same conversation the same "id" on both sides`,
    )
  return comparison
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

/** `talks.jsonl, row 7`, `talks.json [6]` */
const placeOf = ({ file = 'input', row, path }: Where): string =>
  row === undefined ? (path === undefined ? file : `${file} ${path}`) : `${file}, row ${row}`

async function scoreSide(
  part: 'before' | 'after',
  { input, standards }: Side,
  { role = {}, keepGoing, locale }: Flags,
  terminal: Terminal,
): Promise<ScoreReport[]> {
  const { sources } = await listSources([input], conversationEndings)
  const judging = await judgingBy({ ...standards, locale })
  const reports: ScoreReport[] = []
  const seen = new Map<string, string>()
  await processItems<ConversationInput>({
    terminal,
    sources,
    read: (onBytes) => readConversations(sources, terminal, { roles: role, onBytes }),
    print: async (conversation, _, where) => {
      const { id } = conversation.conversation
      const [place, first] = [placeOf(where), seen.get(id)]
      if (first !== undefined)
        throw new InputError(
          `${place}: ${JSON.stringify(printableLine(id))} is the id of ${first} too; conversations are matched by their ids, so give each its own`,
          where,
        )
      seen.set(id, place)
      reports.push(await judging.score(conversation))
      return ''
    },
    noun: 'conversation',
    part,
    done: 'scored',
    keepGoing: keepGoing === true,
  })
  return reports
}

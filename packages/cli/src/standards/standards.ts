import type { Conversation } from '@attune/core'
import type { Reader } from '@attune/language'
import { generalScorecard, profileFor, profileNames, profiles, type Rule, type Scorecard } from '@attune/scoring'
import { type Command, Option } from 'commander'
import { oneOf } from '../options/one-of.ts'
import { loadRules } from './load-rules.ts'
import { loadScorecard } from './load-scorecard.ts'
import { withRules } from './with-rules.ts'

const choices = [...profileNames, 'auto'] as const

/** What the user said about the standards to judge by. */
export interface StandardsFlags {
  profile?: (typeof choices)[number]
  scorecard?: string
  rules?: string[]
}

/** Adds the options that choose standards; `auto` where conversations are at hand to choose by. */
export function addStandardsOptions(command: Command, { auto }: { auto: boolean }): Command {
  const words: readonly (typeof choices)[number][] = auto ? choices : profileNames
  return command
    .addOption(
      new Option('--profile <name>', `standards that come with Attune: ${words.join(', ')}`)
        .conflicts('scorecard')
        .argParser(oneOf(words)),
    )
    .option('--scorecard <file>', 'standards of your own: .json, or a module with a default export')
    .option('--rules <module>', 'rules of your own: a file or a package (repeatable)', addName)
}

export const addName = (value: string, names: string[] = []): string[] => [...names, value]

/** The scorecard that is meant; `auto` counts as the general one. */
export async function chosenScorecard({ profile, scorecard, rules = [] }: StandardsFlags): Promise<Scorecard> {
  const customRules = await loadRules(rules)
  if (scorecard !== undefined) return loadScorecard(scorecard, customRules)
  return withRules(profile === undefined || profile === 'auto' ? generalScorecard : profiles[profile], customRules)
}

/** The scorecard for each conversation: always the same one, or with `--profile auto` the one that fits. */
export async function scorecardChooser(
  flags: StandardsFlags,
  reader: Reader,
): Promise<{
  choose: (conversation: Conversation) => Scorecard
  customRules: readonly Rule[]
  /** Those that may be chosen. */
  all: readonly Scorecard[]
}> {
  const chosen = await chosenScorecard(flags)
  const { customRules } = chosen
  if (flags.profile !== 'auto') return { choose: () => chosen, customRules, all: [chosen] }
  const equipped = new Map(profileNames.map((name) => [name, withRules(profiles[name], customRules)]))
  const choose = (conversation: Conversation) => equipped.get(profileFor(conversation, reader).name) ?? chosen
  return { choose, customRules, all: [...equipped.values()] }
}

import { type ConversationInput, contentHash, type ScoreReport } from '@attune/core'
import { createReader } from '@attune/language'
import { details } from '@attune/language/details'
import { english } from '@attune/language/en'
import { chinese } from '@attune/language/zh'
import {
  type Counterfactual,
  createScorer,
  knowTemplates,
  type ReportLocale,
  type Rule,
  type Scorecard,
  type Scorer,
  type SessionOptions,
} from '@attune/scoring'
import { createLazyIdentifier } from '../lazy-identifier.ts'
import { tellingFile } from './broken-own-rule.ts'
import { type StandardsFlags, scorecardChooser } from './standards.ts'

/** How every command judges: by the standards that were asked for, in every language there is a pack for. */
export interface Judging {
  /** Rules of the user's own, so that their titles and evidence can be told. */
  customRules: readonly Rule[]
  /** Hash of the standards: another one means that a report may be another one. */
  standards: string
  score(input: ConversationInput): Promise<ScoreReport>
  counterfactuals(input: ConversationInput): Promise<Counterfactual[]>
  /** Uses the conversation as a session that is going on. `use` runs again when a language had to be identified first. */
  inSession<T>(input: ConversationInput, use: (options: SessionOptions) => T): Promise<T>
}

/**
 * A scorer is built once for each scorecard.
 *
 * @param templates what is said to everybody, see `collectTemplates`
 */
export async function judgingBy(
  flags: StandardsFlags & { locale: ReportLocale },
  templates?: ReadonlySet<string>,
): Promise<Judging> {
  const { locale } = flags
  const { identify, complete: identified } = createLazyIdentifier()
  const plain = createReader({ packs: [english, chinese], details, identify })
  const reader = templates ? knowTemplates(plain, templates) : plain
  const { choose, customRules, all } = await scorecardChooser(flags, reader)
  const scorers = new Map<Scorecard, Scorer>()

  function scorerFor({ conversation }: ConversationInput): Scorer {
    const scorecard = choose(conversation)
    const scorer = scorers.get(scorecard) ?? createScorer({ reader, scorecard, locale })
    scorers.set(scorecard, scorer)
    return scorer
  }

  /** Whatever is judged, a rule that breaks is told by its file. */
  async function complete<T>(judge: () => T): Promise<T> {
    try {
      return await identified(judge)
    } catch (error) {
      throw tellingFile(error, customRules, flags.scorecard)
    }
  }

  return {
    customRules,
    get standards() {
      return contentHash(all.map((scorecard) => createScorer({ reader, scorecard, locale }).standards))
    },
    score: (input) => complete(() => scorerFor(input).score(input)),
    counterfactuals: (input) => complete(() => scorerFor(input).counterfactuals(input)),
    inSession: (input, use) =>
      complete(() => {
        const { conversation, context } = input
        const options = { reader, locale, scorecard: choose(conversation) }
        return use({ ...options, conversation: { ...conversation, ...context } })
      }),
  }
}

import {
  type Conversation,
  type ConversationContext,
  type ConversationInput,
  conversationFromTranscript,
  parseConversation,
  type ScoreReport,
  type ShortConversation,
} from '@attune/core'
import type { Reader } from '@attune/language'
import type { Counterfactual } from './counterfactual/counterfactual.ts'
import { findCounterfactuals } from './counterfactual/find-counterfactuals.ts'
import { buildReport } from './engine/build-report.ts'
import { hearWhole } from './engine/hear-whole.ts'
import { fitOf } from './fit/pace-fit.ts'
import type { TurnFit } from './fit/turn-fit.ts'
import { placed } from './placed.ts'
import { prepare } from './prepare.ts'
import type { ActiveRule, ReportLocale } from './rule.ts'
import type { Scorecard } from './scorecard.ts'

/** What a scorer judges by. */
export interface ScorerOptions {
  /** What reads the messages: `createReader({ packs, details })` of `@attune/language`, with `details` of
   * `@attune/language/details`: rules on apologies, promises and data look at them, and a reader without them is refused. */
  reader: Reader
  /** Default: the general scorecard. */
  scorecard?: Scorecard
  /** Language of the findings. Default `en`. */
  locale?: ReportLocale
}

/** A conversation in any accepted form: a transcript, the short form, the full form, or what a parser returned. */
export type Scorable = string | ShortConversation | Conversation | ConversationInput

/** Scores conversations by one scorecard. Made once by {@link createScorer}, used for any number of them. */
export interface Scorer {
  /**
   * @param context what it is judged with, where that does not stand beside the conversation itself: service hours, a profile
   */
  score(conversation: Scorable, context?: ConversationContext): ScoreReport
  /**
   * For each finding that asks for a change, the smallest change of one message that would have flipped it. It was tried:
   * the conversation was scored with it. Takes many scorings; meant for one conversation that somebody looks at.
   */
  counterfactuals(conversation: Scorable): Counterfactual[]
  /**
   * How each reply fits the pace that the customer signalled by urgency, rhythm and wish for time, in plain words. Both
   * directions count, and too fast does not exist.
   */
  fit(conversation: Scorable): TurnFit[]
  rules: readonly ActiveRule[]
  scorecard: Scorecard
  /** Hash of everything that makes a report besides the conversation: scorecard, rules, reader and locale. */
  readonly standards: string
}

/**
 * Builds a scorer. It is pure: the same conversation, scorecard and reader give the same report, to the byte.
 *
 * @throws {OptionsError} for an option that does not exist or cannot be used, a reader without `details` among them
 *
 * @example
 * const scorer = createScorer({ reader: createReader({ packs: [english], details }) })
 * scorer.score('customer: I was charged twice!\nagent: I am so sorry. I have refunded the second charge.').score
 */
export function createScorer(options: ScorerOptions): Scorer {
  const prepared = prepare(options)
  const { rules, scorecard, reader } = prepared

  const inputOf = (conversation: Scorable) => placed(toInput(conversation), scorecard)

  function score(conversation: Scorable, context?: ConversationContext): ScoreReport {
    const own = inputOf(conversation)
    const input = context === undefined ? own : { ...own, context }
    const { story, ledger } = hearWhole(input, rules, reader)
    return buildReport({ input, ...prepared, setup: prepared.setup(), story, ledger })
  }

  const counterfactuals = (conversation: Scorable) => findCounterfactuals(inputOf(conversation), prepared)

  const fit = (conversation: Scorable) => fitOf(hearWhole(inputOf(conversation), [], reader).story, prepared.locale)

  return {
    ...{ score, counterfactuals, fit, rules, scorecard },
    get standards() {
      return prepared.setup()
    },
  }
}

function toInput(conversation: Scorable): ConversationInput {
  if (typeof conversation === 'object' && 'conversation' in conversation && 'context' in conversation)
    return conversation
  if (typeof conversation === 'string') {
    return {
      conversation: conversationFromTranscript(conversation),
      context: { profile: null, serviceHours: null, now: null },
    }
  }
  return parseConversation(conversation)
}

import {
  type Conversation,
  type ConversationInput,
  contentHash,
  conversationFromTranscript,
  parseConversation,
  type ScoreReport,
  type ShortConversation,
} from '@attune/core'
import type { Reader } from '@attune/language'
import { checkScorerOptions } from './check-options.ts'
import { buildReport } from './engine/build-report.ts'
import { hearWhole } from './engine/hear-whole.ts'
import { resolveRules } from './engine/resolve-rules.ts'
import type { ReportLocale, Rule } from './rule.ts'
import type { Scorecard } from './scorecard.ts'
import { general } from './scorecards/general.ts'

export interface ScorerOptions {
  /** What reads the messages: `createReader({ packs })` of `@attune/language`. */
  reader: Reader
  /** Default: the general scorecard. */
  scorecard?: Scorecard
  /** Language of the findings. Default `en`. */
  locale?: ReportLocale
}

/** A conversation in any accepted form: a transcript, the short form, the full form, or what a parser returned. */
export type Scorable = string | ShortConversation | Conversation | ConversationInput

export interface Scorer {
  score(conversation: Scorable): ScoreReport
  rules: readonly Rule[]
  scorecard: Scorecard
}

/**
 * Builds a scorer. It is pure: the same conversation, scorecard and reader give the same report, to the byte.
 *
 * @example
 * const scorer = createScorer({ reader: createReader({ packs: [english] }) })
 * scorer.score('customer: I was charged twice!\nagent: I am so sorry. I have refunded the second charge.').score
 */
export function createScorer(options: ScorerOptions): Scorer {
  checkScorerOptions(options, ['reader'])
  const { reader, scorecard = general, locale = 'en' } = options
  const rules = resolveRules(scorecard)
  const setup = once(() =>
    contentHash({
      // A rule's code cannot be hashed; its data, version of the scorecard included, stands for it.
      scorecard: { ...scorecard, customRules: scorecard.customRules.map((rule) => rule.meta) },
      rules: rules.map((rule) => rule.meta),
      reader: reader.version,
      locale,
    }),
  )

  function score(conversation: Scorable): ScoreReport {
    const input = toInput(conversation)
    const { story, ledger } = hearWhole(input, rules, reader)
    return buildReport({ input, scorecard, setup: setup(), locale, story, ledger })
  }

  return { score, rules, scorecard }
}

function once(compute: () => string): () => string {
  let value: string | undefined
  return () => {
    value ??= compute()
    return value
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

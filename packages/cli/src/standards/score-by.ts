import type { ConversationInput, ScoreReport } from '@attune/core'
import type { Reader } from '@attune/language'
import { createScorer, type ReportLocale, type Scorecard, type Scorer } from '@attune/scoring'
import { type StandardsFlags, scorecardChooser } from './standards.ts'

/** Scores each conversation by the standards that were asked for; a scorer is built once for each scorecard. */
export async function scorerBy(
  flags: StandardsFlags,
  { reader, locale }: { reader: Reader; locale: ReportLocale },
): Promise<(input: ConversationInput) => ScoreReport> {
  const choose = await scorecardChooser(flags, reader)
  const scorers = new Map<Scorecard, Scorer>()
  return (input) => {
    const scorecard = choose(input.conversation)
    const scorer = scorers.get(scorecard) ?? createScorer({ reader, scorecard, locale })
    scorers.set(scorecard, scorer)
    return scorer.score(input)
  }
}

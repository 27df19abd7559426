import { type Dimension, dimensions, OptionsError, type ScoreReport } from '@attune/core'
import { round } from '../round.ts'
import { checkCompareOptions } from './check-compare-options.ts'
import { compareFindings } from './compare-findings.ts'
import type { CompareOptions, Comparison, ConversationComparison } from './comparison.ts'
import { meanDifference, type Pair } from './mean-difference.ts'

interface Matched {
  before: ScoreReport
  after: ScoreReport
}

/**
 * Compares two sets of reports on the same conversations, matched by id: after a change of wording, of a scorecard or of
 * a rule. Pure: the same reports and seed give the same comparison.
 *
 * @throws {OptionsError} when one side has two reports of one conversation, or for an unknown option
 *
 * @example
 * const { score, wins, losses } = compareReports(before, after)
 */
export function compareReports(
  before: readonly ScoreReport[],
  after: readonly ScoreReport[],
  options: CompareOptions = {},
): Comparison {
  const { tie, ...resampling } = checkCompareOptions(options)
  const [earlier, later] = [byId(before, 'before'), byId(after, 'after')]
  const matched = before.flatMap((report): Matched[] => {
    const other = later.get(report.conversationId)
    return other ? [{ before: report, after: other }] : []
  })
  const conversations = matched.map(compareOne)
  const mean = (value: (report: ScoreReport) => number | null) =>
    meanDifference(
      matched.map((pair): Pair => [value(pair.before), value(pair.after)]),
      resampling,
    )
  const differences = conversations.flatMap(({ difference }) => (difference === null ? [] : [difference]))
  return {
    schema: 'attune/comparison@1',
    scorecards: { before: scorecardsOf(before), after: scorecardsOf(after) },
    conversations,
    onlyBefore: before.map((report) => report.conversationId).filter((id) => !later.has(id)),
    onlyAfter: after.map((report) => report.conversationId).filter((id) => !earlier.has(id)),
    score: mean((report) => report.score),
    families: {
      empathy: mean((report) => report.families.empathy),
      pacing: mean((report) => report.families.pacing),
      outcome: mean((report) => report.families.outcome),
    },
    dimensions: dimensions.flatMap((dimension) => {
      const found = mean((report) => report.dimensions[dimension].score)
      return found ? [{ dimension, ...found }] : []
    }),
    wins: differences.filter((difference) => difference >= tie).length,
    ties: differences.filter((difference) => Math.abs(difference) < tie).length,
    losses: differences.filter((difference) => difference <= -tie).length,
    verdicts: verdictChanges(conversations),
    rules: ruleChanges(conversations),
  }
}

function byId(reports: readonly ScoreReport[], side: string): Map<string, ScoreReport> {
  const known = new Map<string, ScoreReport>()
  reports.forEach((report, index) => {
    const path = `${side}[${index}].conversationId`
    if (known.has(report.conversationId))
      throw new OptionsError(
        `${path}: there is another report of this conversation on this side; ids must differ`,
        path,
      )
    known.set(report.conversationId, report)
  })
  return known
}

const scorecardsOf = (reports: readonly ScoreReport[]): string[] => [
  ...new Set(reports.map(({ scorecard }) => `${scorecard.id} ${scorecard.version}`)),
]

function compareOne({ before, after }: Matched): ConversationComparison {
  const changed = (dimension: Dimension) => before.dimensions[dimension].score !== after.dimensions[dimension].score
  return {
    conversationId: before.conversationId,
    before: before.score,
    after: after.score,
    difference: before.score === null || after.score === null ? null : round(after.score - before.score),
    verdict: { before: before.verdict, after: after.verdict },
    dimensions: dimensions.filter(changed).map((dimension) => ({
      dimension,
      before: before.dimensions[dimension].score,
      after: after.dimensions[dimension].score,
    })),
    ...compareFindings(before.findings, after.findings),
  }
}

function verdictChanges(conversations: readonly ConversationComparison[]): Comparison['verdicts'] {
  const counted = new Map<string, Comparison['verdicts'][number]>()
  for (const { verdict } of conversations) {
    const key = `${verdict.before} ${verdict.after}`
    counted.set(key, { ...verdict, conversations: (counted.get(key)?.conversations ?? 0) + 1 })
  }
  return [...counted.values()].sort((a, b) => b.conversations - a.conversations)
}

function ruleChanges(conversations: readonly ConversationComparison[]): Comparison['rules'] {
  const counted = new Map<
    string,
    { ruleId: string; outcome: Comparison['rules'][number]['outcome']; appeared: number; vanished: number }
  >()
  for (const conversation of conversations) {
    for (const side of ['appeared', 'vanished'] as const) {
      for (const { ruleId, outcome } of conversation[side]) {
        const key = `${ruleId} ${outcome}`
        const entry = counted.get(key) ?? { ruleId, outcome, appeared: 0, vanished: 0 }
        entry[side]++
        counted.set(key, entry)
      }
    }
  }
  return [...counted.values()].sort((a, b) => b.appeared + b.vanished - (a.appeared + a.vanished))
}

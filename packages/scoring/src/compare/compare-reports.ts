import { type Dimension, dimensions, OptionsError, type ScoreReport } from '@attune/core'
import { asList, asObject, unusable } from '../check-options.ts'
import { round } from '../round.ts'
import { checkCompareOptions } from './check-compare-options.ts'
import { compareFindings } from './compare-findings.ts'
import type { CompareOptions, Comparison, ConversationComparison } from './comparison.ts'
import { meanDifference, type Pair, partDifference } from './mean-difference.ts'

interface Matched {
  before: ScoreReport
  after: ScoreReport
}

/**
 * Compares two sets of reports on the same conversations, matched by id: after a change of wording, of a scorecard or of
 * a rule. Pure: the same reports and seed give the same comparison.
 *
 * @throws {OptionsError} when a side is no list of reports or has two of one conversation, or for an unknown option
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
  const pairs = (value: (report: ScoreReport) => number | null) =>
    matched.map((pair): Pair => [value(pair.before), value(pair.after)])
  const part = (value: (report: ScoreReport) => number | null) => partDifference(pairs(value), resampling)
  const differences = conversations.flatMap(({ difference }) => (difference === null ? [] : [difference]))
  return {
    schema: 'attune/comparison@1',
    scorecards: { before: scorecardsOf(before), after: scorecardsOf(after) },
    conversations,
    onlyBefore: before.map((report) => report.conversationId).filter((id) => !later.has(id)),
    onlyAfter: after.map((report) => report.conversationId).filter((id) => !earlier.has(id)),
    score: meanDifference(
      pairs((report) => report.score),
      resampling,
    ),
    families: {
      empathy: part((report) => report.families.empathy),
      pacing: part((report) => report.families.pacing),
      outcome: part((report) => report.families.outcome),
    },
    dimensions: dimensions.flatMap((dimension) => {
      const found = part((report) => report.dimensions[dimension].score)
      return found ? [{ dimension, ...found }] : []
    }),
    wins: differences.filter((difference) => difference >= tie).length,
    ties: differences.filter((difference) => Math.abs(difference) < tie).length,
    losses: differences.filter((difference) => difference <= -tie).length,
    unscored: conversations.filter((it) => it.before !== null && it.after === null).length,
    verdicts: verdictChanges(conversations),
    rules: ruleChanges(conversations),
  }
}

function byId(reports: readonly ScoreReport[], side: string): Map<string, ScoreReport> {
  const known = new Map<string, ScoreReport>()
  asList(reports, side).forEach((value, index) => {
    const report = value as ScoreReport
    checkReport(report, `${side}[${index}]`)
    const path = `${side}[${index}].conversationId`
    const { conversationId } = report
    if (known.has(conversationId)) {
      const first = [...known.keys()].indexOf(conversationId)
      throw new OptionsError(
        `${path}: ${JSON.stringify(conversationId)} is the id of ${side}[${first}] too; two conversations of one side need different ids`,
        path,
      )
    }
    known.set(conversationId, report)
  })
  return known
}

/** It is a report, as far as this function looks into it. */
function checkReport(report: ScoreReport, path: string): void {
  const { conversationId, dimensions: parts, families, scorecard, findings } = asObject(report, path, aReport)
  if (typeof conversationId !== 'string' || !Array.isArray(findings)) throw unusable(path, aReport, report)
  for (const part of [parts, families, scorecard]) if (typeof part !== 'object') throw unusable(path, aReport, report)
}

const aReport = 'a report, as scoreConversation returns it'

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
    stoppedAnswering: fellSilent(before, after),
    dimensions: dimensions.filter(changed).map((dimension) => ({
      dimension,
      before: before.dimensions[dimension].score,
      after: after.dimensions[dimension].score,
    })),
    ...compareFindings(before.findings, after.findings),
  }
}

/** Whoever still sends a note that the message has come in has not answered: the customer waits all the same. */
function fellSilent({ timeline: before }: ScoreReport, { timeline: after }: ScoreReport): boolean {
  if (before.agentMessages === 0) return false
  return after.agentMessages === 0 || (before.owed?.by !== 'agent' && after.owed?.by === 'agent')
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

import {
  type Contribution,
  type ConversationInput,
  type Dimension,
  type DimensionScore,
  familyDimensions,
  type ScoreReport,
} from '@attune/core'
import type { Ledger } from '../ledger/ledger.ts'
import { round } from '../round.ts'
import type { ReportLocale } from '../rule.ts'
import type { Scorecard } from '../scorecard.ts'
import type { Story } from '../story/story.ts'
import { timelineMeasures } from '../timeline/pace.ts'
import { type Aggregate, aggregate, scoreOnly } from './aggregate.ts'
import { arcOf } from './arc.ts'
import { explain, toDuty } from './explain.ts'
import { fiveCOf } from './five-c.ts'
import { heed } from './heed.ts'
import { momentMapOf } from './moment-map.ts'
import { momentsOf } from './moments.ts'
import { scorePart } from './part-score.ts'
import { placesOfDuties } from './place-of-duty.ts'
import { reportHash } from './report-hash.ts'
import { leaveRoom } from './room-for-gifts.ts'
import { type Tally, tally } from './tally.ts'
import { reasonForUnknown } from './unknown-reason.ts'
import { unreadLanguage } from './unread.ts'
import { isDecisive, verdictOf } from './verdict.ts'

export interface ReportParts {
  input: ConversationInput
  scorecard: Scorecard
  /** Hash of scorecard, rules, language packs and locale: everything besides the conversation that makes the report. */
  setup: string
  locale: ReportLocale
  story: Story
  ledger: Ledger
}

/** Adds the ledger up and explains it. */
export function buildReport({ input, scorecard, setup, locale, story, ledger: whole }: ReportParts): ScoreReport {
  const { counted: ledger, observed } = heed(whole, scorecard)

  const tallies = tally(ledger, scorecard)
  const unread = unreadLanguage(story)
  const unknownReason = reasonForUnknown(story, tallies, ledger.duties, unread)?.[locale] ?? null
  const owed: Aggregate = unknownReason === null ? aggregate(tallies, scorecard) : { score: null, contributions: [] }
  const overall = leaveRoom(owed, tallies)
  const score = overall.score === null ? null : round(overall.score)
  const familyOf = (name: keyof typeof familyDimensions) =>
    tallies.filter((entry) => familyDimensions[name].includes(entry.dimension))
  const family = (name: keyof typeof familyDimensions) => {
    const own = scoreOnly(familyOf(name))
    return unknownReason !== null || own === null ? null : round(own)
  }
  const families = { empathy: family('empathy'), pacing: family('pacing'), outcome: family('outcome') }
  const hard = isDecisive(familyOf('outcome')) ? families.outcome : null
  const placeOf = placesOfDuties(story.utterances)
  return {
    schema: 'attune/report@1',
    conversationId: input.conversation.id,
    scorecard: { id: scorecard.id, version: scorecard.version },
    hash: reportHash(setup, input),
    score,
    ...(unknownReason === null ? {} : { unknownReason }),
    ...(unread === null ? {} : { unreadLanguage: unread }),
    verdict: verdictOf(hard, score, ledger, scorecard.verdict),
    dimensions: Object.fromEntries(
      tallies.map((entry) => [entry.dimension, dimensionScore(entry, scorecard)]),
    ) as Record<Dimension, DimensionScore>,
    families,
    fiveC: fiveCOf(ledger, scorecard, unknownReason === null),
    duties: ledger.duties.map(toDuty),
    findings: explain(ledger, locale),
    suppressed: suppressedOf(scorecard, whole),
    ...(observed.length === 0
      ? {}
      : {
          observed: observed.map(({ rule, because, ledger }) => ({
            ruleId: rule,
            because,
            findings: explain(ledger, locale),
          })),
        }),
    moments: momentsOf(ledger, story.utterances, placeOf, scorecard),
    momentMap: momentMapOf(ledger, story, placeOf, scorecard),
    arc: arcOf(ledger.duties, story.utterances),
    timeline: timelineMeasures(story.pace, story, input.conversation.reopenCount),
    contributions: roundToSum(overall.contributions, score),
  }
}

/** A dimension for itself, whatever it weighs beside others. */
function dimensionScore(entry: Tally, scorecard: Scorecard): DimensionScore {
  const isEmpty = entry.duties.length + entry.faults.length + entry.gifts.length === 0
  return scorePart(isEmpty ? [] : [{ ...entry, weight: 1 }], scorecard, true)
}

/** A rule that is silenced for several reasons is one rule, whose findings are left out once. */
function suppressedOf({ suppress }: Scorecard, ledger: Ledger): ScoreReport['suppressed'] {
  const reasons = new Map<string, Set<string>>()
  for (const { rule, because } of suppress) reasons.set(rule, (reasons.get(rule) ?? new Set()).add(because))
  return [...reasons].map(([rule, all]) => ({
    ruleId: rule,
    because: [...all].join('; '),
    count: countOf(ledger, rule),
  }))
}

const countOf = (ledger: Ledger, rule: string): number =>
  [...ledger.duties, ...ledger.faults, ...ledger.gifts].filter((entry) => entry.rule.meta.id === rule).length

/** Rounded addends that still add up: what rounding lost goes to the largest of them. */
function roundToSum(contributions: readonly Contribution[], score: number | null): Contribution[] {
  const rounded = contributions.map((entry) => ({
    ...entry,
    points: round(entry.points),
    possible: round(entry.possible),
  }))
  const largest = rounded.reduce<Contribution | null>(
    (best, next) => (!best || Math.abs(next.points) > Math.abs(best.points) ? next : best),
    null,
  )
  if (largest && score !== null)
    largest.points = round(largest.points + score - rounded.reduce((total, entry) => total + entry.points, 0))
  return rounded
}

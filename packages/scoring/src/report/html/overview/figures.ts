import {
  type Conversation,
  type Dimension,
  dimensions,
  type Family,
  families,
  type ScoreReport,
  type Verdict,
} from '@attune/core'
import type { RuleMeta } from '../../../rule.ts'
import { plainText, shorten } from '../../plain-text.ts'
import { isToTheMinute } from '../../stamped-duration.ts'
import { agentOf, teamOf } from './agent-of.ts'
import { createListing, type Listing } from './conversation-list.ts'
import { type Crossing, createCrossing } from './crossing.ts'
import { createGroups, type Groups } from './groups.ts'
import { createHistogram, evenEdges, type Histogram } from './histogram.ts'
import { feelingSeen } from './insights/feeling-seen.ts'
import { firstReplyMatters } from './insights/first-reply.ts'
import type { Insight } from './insights/insight.ts'
import { endedAtWorst, giftsGiven, leftWaiting, promisesKept } from './insights/shares.ts'
import { linkedTo } from './linked.ts'
import { createPeriods, type Periods } from './periods.ts'
import { createReasonFinder } from './reason-of.ts'
import { createRemembered, type Remembered } from './remembered.ts'
import { replyEdges } from './reply-edges.ts'
import { createRuleCounts, type RuleCounts } from './rule-counts.ts'
import { addTo, noSpread, type Spread } from './spread.ts'

/** Everything that is kept of many conversations: counts and a few quotes, however many there are. */
export interface Figures {
  conversations: number
  /** Conversations that could not be read or scored. */
  skipped: number
  /** By scorecard, as `general@1`, in how many conversations it was the standard. */
  scorecards: Map<string, number>
  verdicts: Record<Verdict, number>
  /** Conversations in a language that is not read; they have no score. */
  unread: number
  score: Spread
  scores: Histogram
  families: Record<Family, Histogram>
  dimensions: Record<Dimension, Spread>
  firstReply: Histogram
  /** Whether no conversation with a first reply has times finer than minutes. */
  toTheMinute: boolean
  periods: Periods
  agents: Groups
  teams: Groups
  crossing: Crossing
  /** Conversations of nobody who can be told by id or name. */
  unnamed: number
  rules: RuleCounts
  remembered: Remembered
  listed: Listing
  insights: readonly Insight[]
}

export const SCORE_BINS = 100

export function createFigures(smallestGroup: number, moments: number, rules: ReadonlyMap<string, RuleMeta>): Figures {
  const shares = () => createHistogram(evenEdges(0, 1, SCORE_BINS))
  return {
    conversations: 0,
    skipped: 0,
    scorecards: new Map(),
    verdicts: { below: 0, expected: 0, above: 0, unknown: 0 },
    unread: 0,
    score: noSpread(),
    scores: shares(),
    families: byName(families, shares),
    dimensions: byName(dimensions, noSpread),
    firstReply: createHistogram(replyEdges),
    toTheMinute: true,
    periods: createPeriods(),
    agents: createGroups(smallestGroup),
    teams: createGroups(smallestGroup),
    crossing: createCrossing(),
    unnamed: 0,
    rules: createRuleCounts(createReasonFinder(rules)),
    remembered: createRemembered(moments),
    listed: createListing(),
    insights: [feelingSeen(), firstReplyMatters(), promisesKept(), endedAtWorst(), giftsGiven(), leftWaiting()],
  }
}

export function addToFigures(
  figures: Figures,
  conversation: Conversation,
  report: ScoreReport,
  href: string | null,
): void {
  const { score, timeline } = report
  figures.conversations++
  figures.verdicts[report.verdict]++
  if (report.unreadLanguage !== undefined) figures.unread++
  noteScorecard(figures.scorecards, report)
  if (score !== null) {
    addTo(figures.score, score)
    figures.scores.add(score)
  }
  for (const family of families) addKnown(report.families[family], (value) => figures.families[family].add(value))
  for (const name of dimensions)
    addKnown(report.dimensions[name].score, (value) => addTo(figures.dimensions[name], value))
  addKnown(timeline.firstReplyMs, (value) => {
    figures.firstReply.add(value)
    figures.toTheMinute &&= isToTheMinute(report)
  })
  figures.periods.add(report)
  const agent = agentOf(conversation)
  if (agent === null) figures.unnamed++
  else figures.agents.add(agent.key, agent.name, report)
  const team = teamOf(conversation)
  if (team !== null) figures.teams.add(team, team, report)
  figures.crossing.add(agent?.key ?? null, team)
  const linked = linkedTo(report.conversationId, href)
  figures.rules.add(report, linked)
  figures.remembered.add(conversation, report, linked)
  figures.listed.add(report, linked, agent?.key ?? null)
  for (const insight of figures.insights) insight.add(report)
}

/** Standards are few; an id for every conversation would fill the memory. */
const MOST_SCORECARDS = 50

function noteScorecard(counts: Map<string, number>, { scorecard: { id, version } }: ScoreReport): void {
  const name = shorten(plainText(`${id}@${version}`), 60)
  const key = counts.has(name) || counts.size < MOST_SCORECARDS ? name : '…'
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function addKnown(value: number | null, add: (value: number) => void): void {
  if (value !== null) add(value)
}

const byName = <Name extends string, T>(names: readonly Name[], make: () => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, T>

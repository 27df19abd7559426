import {
  type Conversation,
  type Dimension,
  type DimensionScore,
  dimensions,
  type Finding,
  type Moment,
  messagesOf,
  type Role,
  type ScoreReport,
  type Severity,
} from '@attune/core'
import { stampedDuration } from './stamped-duration.ts'
import type { Words } from './words/words.ts'

const severityRank: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, info: 3 }

/** Findings that ask for a change, and those that deserve thanks; heaviest first, else in the order of the report. */
export function splitFindings(findings: readonly Finding[]): { missed: Finding[]; given: Finding[] } {
  const ordered = [...findings].sort((a, b) => severityRank[a.severity] - severityRank[b.severity])
  return { missed: ordered.filter((finding) => !isGiven(finding)), given: ordered.filter(isGiven) }
}

/** Whether there is nothing to mend. */
export function isGiven({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return outcome === 'met' || outcome === 'gift'
}

/** What kind of finding it is: severity (where something is to be mended), dimension, outcome. */
export function findingTags(finding: Finding, words: Words): string[] {
  const severity = isGiven(finding) ? [] : [words.severities[finding.severity]]
  return [...severity, words.dimensions[finding.dimension], words.outcomes[finding.outcome]]
}

/** What stands where there is no figure: that nothing was owed, or that nobody here can tell. */
export const noFigure = ({ unreadLanguage }: ScoreReport, words: Words): string =>
  unreadLanguage === undefined ? words.notOwed : words.notRead

export interface JudgedDimension extends DimensionScore {
  name: Dimension
  score: number
}

/** Dimensions with a score, and the names of those where nothing was owed. */
export function splitDimensions(report: ScoreReport): { judged: JudgedDimension[]; notOwed: Dimension[] } {
  const judged: JudgedDimension[] = []
  const notOwed: Dimension[] = []
  for (const name of dimensions) {
    const dimension = report.dimensions[name]
    if (dimension.score === null) notOwed.push(name)
    else judged.push({ ...dimension, name, score: dimension.score })
  }
  return { judged, notOwed }
}

/** A message as far as a quote needs it. */
export interface Quotable {
  role: Role
  text: string
}

export function quotableMessages(conversation: Conversation | undefined): ReadonlyMap<string, Quotable> {
  const messages = conversation ? messagesOf(conversation) : []
  return new Map(messages.map(({ id, author, body }) => [id, { role: author.role, text: body.text }]))
}

/** Two decimals, but `1.00` only for 1 and `0.00` only for 0: nearly is not all. */
export function scoreText(score: number | null, words: Words): string {
  if (score === null) return words.unknown
  return (score === 0 || score === 1 ? score : Math.min(0.99, Math.max(0.01, score))).toFixed(2)
}

/** `owed 2 · met 1`, with faults and gifts where there were any. */
export function countsText(dimension: DimensionScore, words: Words): string {
  const parts: string[] = []
  if (dimension.owed > 0) {
    parts.push(`${words.counts.owed} ${dimension.owed}`, `${words.counts.met} ${dimension.met}`)
  }
  if (dimension.faults > 0) parts.push(`${words.counts.faults} ${dimension.faults}`)
  if (dimension.gifts > 0) parts.push(`${words.counts.gifts} ${dimension.gifts}`)
  return parts.join(' · ')
}

/** `empathy 0.42`, one for each family. */
export function familyTexts(report: ScoreReport, words: Words): string[] {
  return (['empathy', 'pacing', 'outcome'] as const).map(
    (family) => `${words.families[family]} ${scoreText(report.families[family], words)}`,
  )
}

/** Facts about turns and the clock as short phrases; what is unknown is left out, or said once when no time is known. */
export function paceTexts(report: ScoreReport, words: Words): string[] {
  const { timeline, arc } = report
  const { roles } = words
  const duration = stampedDuration(report, words)
  const counts = `${words.messages}${words.colon}${roles.customer} ${timeline.customerMessages}${words.comma}${roles.agent} ${timeline.agentMessages}`
  const times: [label: string, ms: number | null][] = [
    [words.firstReply, timeline.firstReplyMs],
    [words.nextReplies, timeline.nextReplyMedianMs],
    [words.longestReply, timeline.longestReplyMs],
    [words.longestHold, longestHoldMs(timeline)],
    [words.customerTempo, timeline.customerTempoMs],
    // One message has no beginning and end.
    [words.duration, arc.length > 1 ? timeline.durationMs : null],
  ]
  const known = times.flatMap(([label, ms]) => (ms === null ? [] : [`${label} ${duration(ms)}`]))
  const lastWord = timeline.lastWordBy === null ? [] : [`${words.lastWord}${words.colon}${roles[timeline.lastWordBy]}`]
  return [counts, ...(known.length > 0 ? known : [words.noTimes]), ...lastWord]
}

/** Who was told “one moment” waits until the next word of the service side, though no reply was owed meanwhile. */
function longestHoldMs({ waits }: ScoreReport['timeline']): number | null {
  const lengths = waits.flatMap(({ lengthMs }) => (lengthMs === null ? [] : [lengthMs]))
  return lengths.length === 0 ? null : Math.max(...lengths)
}

export interface MomentGroup {
  /** `best`, or `best · ending` when both are the same message. */
  label: string
  moment: Moment
}

/** The remembered moments, each message once. */
export function momentGroups({ moments }: ScoreReport, words: Words): MomentGroup[] {
  const groups: MomentGroup[] = []
  for (const name of ['peak', 'low', 'ending'] as const) {
    const moment = moments[name]
    if (moment === null) continue
    const same = groups.find((group) => group.moment.evidence.messageId === moment.evidence.messageId)
    if (same) same.label += ` · ${words.moment[name]}`
    else groups.push({ label: words.moment[name], moment })
  }
  return groups
}

/** Whether neither a good nor a bad moment stood out, though somebody served. */
export function nothingStoodOut({ moments }: ScoreReport): boolean {
  return moments.peak === null && moments.low === null && moments.ending !== null
}

/** `+1.50`, `−0.20` (a real minus, as wide as the plus), nothing for 0. */
export function signedText(value: number): string {
  const text = Math.abs(value).toFixed(2)
  return value < 0 ? `−${text}` : value > 0 ? `+${text}` : ''
}

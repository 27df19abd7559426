import type { AnnouncedWait, OwedReply, Tempo, TimelineMeasures, TimelinePromise } from '@attune/core'
import { durationText } from '../../duration-text.ts'
import { paceTexts } from '../../report-parts.ts'
import { stampedDuration } from '../../stamped-duration.ts'
import { type Content, html } from '../markup.ts'
import { timeText } from '../number-text.ts'
import { clockWordsFor } from '../words/clock-words.ts'
import type { ConversationPage } from './page-data.ts'
import { quoter } from './quote.ts'

/** Less than this a customer writes as fast as before: a tenth more or less with each answer. */
const STEADY = 0.1
const SECOND_MS = 1000

/** Turns and the clock: replies, service time, tempo, who is owed a word, what was promised, and how long waits were. */
export function clockFacts(page: ConversationPage): Content {
  const { report, words, locale } = page
  const { timeline } = report
  const { promises, waits } = timeline
  const say = clockWordsFor(locale)
  const facts = [...paceTexts(report, words), ...serviceTexts(page), ...turnTexts(timeline, page)]
  return html`<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>${
    promises.length > 0 &&
    html`<h3>${say.promises}</h3><ul class="clock">${promises.map((promise) => promiseItem(promise, page))}</ul>`
  }${
    waits.length > 0 && html`<h3>${say.waits}</h3><ul class="clock">${waits.map((wait) => waitItem(wait, page))}</ul>`
  }`
}

/** What of the waits lay within the service hours, where it differs. */
function serviceTexts({ report, words, locale }: ConversationPage): string[] {
  const { timeline } = report
  const duration = stampedDuration(report, words)
  const { inHours, byAPerson } = clockWordsFor(locale)
  const rows: [label: string, ms: number | null, other: number | null][] = [
    [`${words.firstReply}${inHours}`, timeline.firstReplyServiceMs, timeline.firstReplyMs],
    [`${words.longestReply}${inHours}`, timeline.longestReplyServiceMs, timeline.longestReplyMs],
    [`${words.firstReply}${byAPerson}`, timeline.humanFirstReplyMs, timeline.firstReplyMs],
  ]
  return rows.flatMap(([label, ms, other]) => (ms === null || ms === other ? [] : [`${label} ${duration(ms)}`]))
}

function turnTexts(timeline: TimelineMeasures, page: ConversationPage): string[] {
  const { tempo, owed, transfers, doubleTexts, reopenings } = timeline
  const say = clockWordsFor(page.locale)
  return [
    ...(tempo === null || tempo.spreadMs < SECOND_MS ? [] : [tempoText(tempo, page)]),
    ...(transfers > 0 ? [say.transfers(transfers)] : []),
    ...(doubleTexts !== null && doubleTexts > 0 ? [say.wroteAgain(doubleTexts)] : []),
    ...(reopenings !== null && reopenings > 0 ? [say.reopened(reopenings)] : []),
    ...(owed === null ? [] : [owedText(owed, page)]),
  ]
}

function tempoText({ spreadMs, trend }: Tempo, { words, locale }: ConversationPage): string {
  const say = clockWordsFor(locale)
  const course = trend === null ? '' : trend > STEADY ? say.slower : trend < -STEADY ? say.faster : say.steady
  return say.tempo(durationText(spreadMs, words), course)
}

function owedText({ by, sinceMs, sinceServiceMs }: OwedReply, { words, locale }: ConversationPage): string {
  const say = clockWordsFor(locale)
  const ms = sinceServiceMs ?? sinceMs
  const since = ms === null ? '' : say.since(durationText(ms, words), sinceServiceMs !== null)
  return say.owedBy[by] + since
}

function promiseItem({ evidence, dueAt, state, decidedBy }: TimelinePromise, page: ConversationPage): Content {
  const say = clockWordsFor(page.locale)
  const quote = quoter(page)
  return html`
<li><p class="tags"><b class="fate ${state}">${say.fates[state]}</b>${dueAt !== null && html` · ${say.due} <time datetime="${dueAt}">${timeText(dueAt)}</time>`}</p>${quote(evidence)}${decidedBy !== null && decidedBy.messageId !== evidence.messageId && quote(decidedBy)}</li>`
}

function waitItem({ evidence, reason, estimateMs, lengthMs, kept, chased }: AnnouncedWait, page: ConversationPage) {
  const { report, words, locale } = page
  const say = clockWordsFor(locale)
  const tags = [
    estimateMs === null ? say.noEstimate : say.estimate(durationText(estimateMs, words)),
    ...(lengthMs === null ? [] : [say.length(stampedDuration(report, words)(lengthMs))]),
    ...(reason ? [] : [say.noReason]),
    ...(chased ? [say.chased] : []),
  ]
  return html`
<li><p class="tags">${kept !== null && html`<b class="fate ${kept ? 'kept' : 'late'}">${kept ? say.waitKept : say.waitLonger}</b> · `}${tags.join(' · ')}</p>${quoter(page)(evidence)}</li>`
}

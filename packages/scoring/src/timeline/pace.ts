import type { Interaction, OwedSpan, TimelineMeasures } from '@attune/core'
import type { Story } from '../story/story.ts'
import type { Side, Utterance } from '../story/utterance.ts'
import { type Ball, noteOwed, owedReply, owedSpans, passBall } from './ball.ts'
import { advanceClocks, type Clocks, type Happening, idleClocks, type MetricEvent } from './clocks.ts'
import {
  type Continuity,
  noteContinuity,
  noteRecorded,
  reopeningsOf,
  repeatedAsksOf,
  transfersOf,
  wholeContinuity,
} from './continuity.ts'
import { noteSeen, nothingSeen, presenceOf, type Seen } from './presence.ts'
import { noPromises, notePromises, type Promises, timelinePromises } from './promises.ts'
import { doubleTextsOf, medianAnswer, noRhythm, noteGap, type Rhythm, tempoOf } from './rhythm.ts'
import { noteSpoken, nothingSaid, questionLoad, type Speaking, speakingMeasures } from './speaking.ts'
import { isKnown, median } from './statistics.ts'
import { append, listOf, type Tape } from './tape.ts'
import { announcedWaits, noteWaits, noWaits, type Waits } from './waits.ts'

/**
 * Everything the clock and the turns tell, as a value: each message gives a new one and leaves the old one as it was, at
 * a cost that does not grow with the conversation. The same steps make a live session and a finished report.
 */
export interface Pace {
  /** Stopped by a person's or a model's words. */
  clocks: Clocks
  /** Stopped by a person's words only. */
  humanClocks: Clocks
  /** Clocks that have been fulfilled. */
  fulfilled: Tape<MetricEvent>
  humanFulfilled: Tape<MetricEvent>
  ball: Ball | null
  /** Times in which a word was owed that are over. */
  owed: Tape<OwedSpan>
  rhythm: Rhythm
  customer: Speaking
  service: Speaking
  /** Messages by side, automatic ones included. */
  messages: Readonly<Record<Side, number>>
  timed: number
  /** Times of the first and the last message, in milliseconds since 1970. */
  fromMs: number | null
  untilMs: number | null
  edited: number
  lastWordBy: Side | null
  continuity: Continuity
  waits: Waits
  promises: Promises
  seen: Seen
}

export const unheard: Pace = {
  clocks: idleClocks,
  humanClocks: idleClocks,
  fulfilled: null,
  humanFulfilled: null,
  ball: null,
  owed: null,
  rhythm: noRhythm,
  customer: nothingSaid,
  service: nothingSaid,
  messages: { customer: 0, service: 0 },
  timed: 0,
  fromMs: null,
  untilMs: null,
  edited: 0,
  lastWordBy: null,
  continuity: wholeContinuity,
  waits: noWaits,
  promises: noPromises,
  seen: nothingSeen,
}

/** The pace after a message. `story` already holds it. */
export function notePace(pace: Pace, story: Story, utterance: Utterance): Pace {
  const { side, at, automated } = utterance
  const promises = notePromises(pace.promises, story, utterance)
  const counted = {
    messages: {
      customer: pace.messages.customer + (side === 'customer' ? 1 : 0),
      service: pace.messages.service + (side === 'service' ? 1 : 0),
    },
    timed: pace.timed + (at === null ? 0 : 1),
    fromMs: pace.fromMs ?? at,
    untilMs: at ?? pace.untilMs,
    edited: pace.edited + (utterance.edited ? 1 : 0),
    lastWordBy: side,
  }
  const { seen } = pace
  if (automated) return { ...pace, ...counted, promises }
  const ball = passBall(pace.ball, story, utterance)
  const told = tellOf(pace, ball, story, utterance)
  // Written out: copying the old pace only to replace most of it costs twice.
  return {
    clocks: told.clocks,
    humanClocks: told.humanClocks,
    fulfilled: told.fulfilled,
    humanFulfilled: told.humanFulfilled,
    ball,
    owed: noteOwed(pace.owed, pace.ball, ball, utterance),
    rhythm: noteGap(pace.rhythm, utterance, story),
    customer: side === 'customer' ? noteSpoken(pace.customer, side, utterance) : pace.customer,
    service: side === 'service' ? noteSpoken(pace.service, side, utterance) : pace.service,
    messages: counted.messages,
    timed: counted.timed,
    fromMs: counted.fromMs,
    untilMs: counted.untilMs,
    edited: counted.edited,
    lastWordBy: counted.lastWordBy,
    continuity: noteContinuity(pace.continuity, story, utterance),
    waits: noteWaits(pace.waits, story, utterance),
    promises,
    seen,
  }
}

/** What the clocks make of a message: it asks or answers, and it may leave the next word to the customer. */
function tellOf(pace: Pace, ball: Ball | null, story: Story, utterance: Utterance): Told {
  const told = tell(pace, utterance.side === 'customer' ? 'asked' : 'answered', utterance.at, story, utterance)
  return ball?.by === 'customer' ? tell(told, 'left-to-customer', utterance.at, story, utterance) : told
}

/** The pace after what is no message: a status, a hand-off, typing. */
export function notePaceEvent(pace: Pace, story: Story, interaction: Interaction): Pace {
  const noted: Pace = {
    ...pace,
    continuity: noteRecorded(pace.continuity, interaction),
    seen: noteSeen(pace.seen, interaction),
  }
  if (interaction.type !== 'status') return noted
  const atMs = interaction.at === null ? null : Date.parse(interaction.at)
  switch (interaction.to.canonical) {
    case 'resolved':
    case 'closed':
      return { ...noted, ...tell(noted, 'resolved', atMs, story, null) }
    case 'pending':
      return { ...noted, ...tell(noted, 'left-to-customer', atMs, story, null) }
    case 'unknown':
      return noted
    default:
      return { ...noted, ...tell(tell(noted, 'reopened', atMs, story, null), 'taken-up', atMs, story, null) }
  }
}

/** Both sets of clocks, and what they have fulfilled. */
type Told = Pick<Pace, 'clocks' | 'humanClocks' | 'fulfilled' | 'humanFulfilled'>

/** Lets something happen to both sets of clocks. A machine's answer stops only one of them. */
function tell(before: Told, happening: Happening, atMs: number | null, story: Story, by: Utterance | null): Told {
  const all = advanceClocks(before.clocks, happening, atMs, story)
  const fulfilled = withFulfilled(before.fulfilled, all.events)
  const byMachine = happening === 'answered' && by?.role !== 'agent'
  // Until a machine answers, both sets are one and the same.
  const areOne = before.clocks === before.humanClocks && before.fulfilled === before.humanFulfilled
  if (areOne && !byMachine) return { clocks: all.clocks, humanClocks: all.clocks, fulfilled, humanFulfilled: fulfilled }
  const human = advanceClocks(before.humanClocks, byMachine ? 'time' : happening, atMs, story)
  return {
    clocks: all.clocks,
    humanClocks: human.clocks,
    fulfilled,
    humanFulfilled: withFulfilled(before.humanFulfilled, human.events),
  }
}

function withFulfilled(before: Tape<MetricEvent>, events: readonly MetricEvent[]): Tape<MetricEvent> {
  let fulfilled = before
  for (const event of events) if (event.type === 'fulfil') fulfilled = append(fulfilled, event)
  return fulfilled
}

/** What has been heard so far, as facts. `reopenCount` is what the helpdesk itself counted. */
export function timelineMeasures(pace: Pace, story: Story, reopenCount: number | null): TimelineMeasures {
  const { rhythm, service, customer } = pace
  const events = listOf(pace.fulfilled)
  const of = (metric: MetricEvent['metric']) => events.filter((event) => event.metric === metric)
  const [first] = of('first-reply')
  const next = of('next-reply')
  const replies = first ? [first, ...next] : next
  const humanEvents = listOf(pace.humanFulfilled)
  const humanFirst = humanEvents.find(({ metric }) => metric === 'first-reply')
  const humanNext = humanEvents.filter(({ metric }) => metric === 'next-reply')
  const resolution = pace.clocks.resolution.state === 'fulfilled' ? of('resolution').at(-1) : undefined
  const spoken = { customer: speakingMeasures(customer), agent: speakingMeasures(service) }
  const { fromMs, untilMs } = pace
  const durationMs = fromMs === null || untilMs === null ? null : Math.max(0, untilMs - fromMs)
  const minutes = (durationMs ?? 0) / 60_000
  return {
    customerMessages: pace.messages.customer,
    agentMessages: pace.messages.service,
    timedMessages: pace.timed,
    editedMessages: pace.edited,
    firstReplyMs: first?.spentMs ?? null,
    firstReplyServiceMs: first?.spentServiceMs ?? null,
    humanFirstReplyMs: humanFirst?.spentMs ?? null,
    humanFirstReplyServiceMs: humanFirst?.spentServiceMs ?? null,
    nextReplyMedianMs: median(wall(next)),
    nextReplyMedianServiceMs: median(inService(next)),
    humanNextReplyMedianMs: median(wall(humanNext)),
    longestReplyMs: longest(wall(replies)),
    longestReplyServiceMs: longest(inService(replies)),
    resolutionMs: resolution?.spentMs ?? null,
    resolutionServiceMs: resolution?.spentServiceMs ?? null,
    owed: story.closed === true ? null : owedReply(pace.ball, story.now, story.hours),
    owedSpans: owedSpans(pace.owed, story.closed === true ? null : pace.ball),
    customerTempoMs: medianAnswer(rhythm),
    tempo: tempoOf(rhythm),
    durationMs,
    turnsPerMinute: minutes > 0 ? (spoken.customer.turns + spoken.agent.turns) / minutes : null,
    lastWordBy: pace.lastWordBy === null ? null : pace.lastWordBy === 'customer' ? 'customer' : 'agent',
    ...spoken,
    doubleTexts: doubleTextsOf(rhythm),
    silences: listOf(rhythm.silences),
    questions: questionLoad(service),
    dataAskedTwice: repeatedAsksOf(pace.continuity),
    transfers: transfersOf(pace.continuity),
    reopenings: reopeningsOf(pace.continuity, reopenCount),
    waits: announcedWaits(pace.waits),
    promises: timelinePromises(pace.promises, story),
    presence: presenceOf(pace.seen),
  }
}

const wall = (events: readonly MetricEvent[]): number[] => events.map(({ spentMs }) => spentMs).filter(isKnown)
const inService = (events: readonly MetricEvent[]): number[] =>
  events.map(({ spentServiceMs }) => spentServiceMs).filter(isKnown)
const longest = (values: readonly number[]): number | null =>
  values.reduce<number | null>((most, value) => Math.max(most ?? 0, value), null)

import type { Channel, Evidence } from '@attune/core'
import { minute, second } from '../durations.ts'
import { patience } from '../rules/no-nagging-follow-ups.ts'
import { beforeTurn, type Story, turnOf } from '../story/story.ts'
import { betweenLines } from '../story/turns/between-lines.ts'
import { firstUnanswered } from '../story/turns/first-unanswered.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { tempoOf } from '../timeline/rhythm.ts'
import type { Wait } from '../timeline/waits.ts'
import type { Advice } from './advice.ts'
import type { Phrase } from './phrases.ts'
import type { ReplyClock } from './reply-clock.ts'

/** Whose turn it is, and until when. */
export interface Presence {
  kind: Extract<Advice['kind'], 'speak' | 'leave-room' | 'check-in' | 'rest'>
  urgency: number
  /** Milliseconds since 1970. */
  at: number | null
  phrase: Phrase
  evidence: Evidence[]
}

/** A reply up to here is in time: the flat part of the curves. */
const IN_TIME = 0.85
/** Somebody who writes in bursts sends the next line within this, as a rule. */
const NEXT_LINE: readonly [least: number, most: number] = [3 * second, 15 * second]
/** After this long of "is typing" without a message the sign is not believed any more. */
const TYPING_MS = minute
/** Offer, then room, then a check-in after about half a minute of hesitation (essay “The psychological mirror”, S5.2). */
const ROOM: readonly [least: number, most: number] = [30 * second, 5 * minute]
/** "One moment" without a length. */
const A_MOMENT_MS = 2 * minute
/** Where people answer when they get to it, nobody waits in front of the screen. */
const atOnce: readonly Channel[] = ['chat', 'phone', 'unknown']

/** Whether to speak, to leave room or to check in, at the time `now`. */
export function presenceAt(story: Story, now: number, clock: ReplyClock): Presence {
  const last = story.utterances.findLast((utterance) => !utterance.automated)
  if (!last || story.closed === true) return restful(story, last)
  return last.side === 'customer' ? afterCustomer(story, last, { now, clock }) : afterService(story, last, now)
}

function afterCustomer(story: Story, last: Utterance, { now, clock }: { now: number; clock: ReplyClock }): Presence {
  const asked = firstUnanswered(story, last)
  if (!asked) return restful(story, last)
  const evidence = [quote(asked)]
  const goesOn = writesOn(story, last, now)
  if (goesOn !== null)
    return { kind: 'leave-room', urgency: 0, at: goesOn, phrase: 'writes-on', evidence: [quote(last)] }
  if (asked.at === null) return { kind: 'speak', urgency: 0.5, at: null, phrase: 'answer', evidence }
  const lost = clock.lostAt(story, asked, now)
  const at = clock.worthUntil(story, asked, IN_TIME)
  return {
    kind: 'speak',
    urgency: 0.4 + 0.6 * lost,
    at,
    phrase: at !== null && now > at ? 'answer-late' : 'answer',
    evidence,
  }
}

/** Until when the customer is likely to write on, `null` when they are done as far as one can tell. */
function writesOn(story: Story, last: Utterance, now: number): number | null {
  if (!atOnce.includes(story.channel)) return null
  if (story.typingSince !== null && now - story.typingSince < TYPING_MS) return story.typingSince + TYPING_MS
  if (last.at === null || last.startsTurn || endsThought(last)) return null
  const pause = betweenLines(story)
  const until = last.at + clamp((pause ?? NEXT_LINE[0]) * 2, NEXT_LINE)
  return now < until ? until : null
}

const endsThought = (utterance: Utterance): boolean => /[?？!！.。]\s*$/.test(utterance.text.slice(-8))

function afterService(story: Story, last: Utterance, now: number): Presence {
  const before = beforeTurn(story, last)
  if (before && takesLeave(story, before)) return restful(story, last)
  const { open: wait } = story.pace.waits
  if (wait) return comeBack(wait, now)
  const evidence = [quote(last)]
  if (before && !turnOf(story, last).some((said) => hasSubstance(story, said)) && waitsStill(story, before))
    return { kind: 'speak', urgency: 0.4, at: null, phrase: 'still-open', evidence: [quote(before), ...evidence] }
  if (heard(last, 'wait-notice', 'promise', 'vague-promise').length > 0)
    return { kind: 'speak', urgency: 0.3, at: null, phrase: 'come-back', evidence }
  if (!atOnce.includes(story.channel) || last.at === null)
    return { kind: 'leave-room', urgency: 0, at: null, phrase: 'their-turn', evidence }
  const nudged = heard(last, 'check-in').length > 0 && !last.startsTurn
  const room = nudged ? patience[story.channel] : clamp((tempoOf(story.pace.rhythm)?.medianMs ?? 0) * 1.5, ROOM)
  const until = last.at + room
  if (now < until) return { kind: 'leave-room', urgency: 0, at: until, phrase: 'their-turn', evidence }
  if (nudged) return { kind: 'rest', urgency: 0, at: null, phrase: 'gone-quiet', evidence }
  return { kind: 'check-in', urgency: 0.25, at: until, phrase: 'check-in', evidence }
}

/** The announced wait runs: its end is when it was said to be over, or else when it begins to feel forgotten. */
function comeBack({ startedMs, estimateMs, evidence }: Wait, now: number): Presence {
  const length = estimateMs ?? A_MOMENT_MS
  const passed = startedMs === null ? 0 : Math.max(0, now - startedMs) / length
  const at = startedMs === null ? null : startedMs + length
  return { kind: 'speak', urgency: 0.3 + 0.5 * Math.min(1, passed / 2), at, phrase: 'come-back', evidence: [evidence] }
}

/** Whether the words before the service side's turn asked for something. */
const waitsStill = (story: Story, before: Utterance): boolean => firstUnanswered(story, before) !== undefined

function restful(story: Story, last: Utterance | undefined): Presence {
  const phrase = last === undefined ? 'nothing-yet' : story.closed === true ? 'closed' : 'at-rest'
  return { kind: 'rest', urgency: 0, at: null, phrase, evidence: last ? [quote(last)] : [] }
}

const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, value))

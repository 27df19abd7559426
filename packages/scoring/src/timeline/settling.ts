import type { Evidence } from '@attune/core'
import type { Signal, SignalKind } from '@attune/language'
import { questionsIn } from '../story/asked/questions-in.ts'
import { deedsIn } from '../story/done/deeds.ts'
import { comesBack, ownPromises, promiseIn, received } from '../story/done/promise.ts'
import { putsOff } from '../story/done/puts-off.ts'
import { beforeTurn, type Story } from '../story/story.ts'
import { firstWords } from '../story/text/first-words.ts'
import { openingMatter } from '../story/told/opening-matter.ts'
import { voiced } from '../story/told/voiced.ts'
import { kindEnd } from '../story/tone/kind-end.ts'
import { accepts } from '../story/turns/accepts.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'
import { heard, quote, strongest, type Utterance } from '../story/utterance.ts'
import { hasSubstance } from '../story/worth/has-substance.ts'
import { replyWorth } from '../story/worth/reply-worth.ts'
import { workdayMsBetween } from './workday-time.ts'

/** Something asked for or complained of, and how long it was with the service side. */
export interface Matter {
  openedBy: Evidence
  isComplaint: boolean
  /** The words that settled it; `null` while it is not settled. */
  settledBy: Evidence | null
  /** Time until then (or so far) in milliseconds, without what the customer took or agreed to. */
  tookMs: number
}

const complains: readonly SignalKind[] = ['complaint', 'repeated-complaint', 'not-resolved', 'already-told', 'trouble']
const asks: readonly SignalKind[] = ['question', 'request']
/** A word so faint may not have been meant. */
const CLEAR = 0.5
/** What a reply is worth from which it may be the answer. */
const ANSWERS = 0.75

/** A matter on its way. */
interface Running extends Matter {
  /** Since when time has been counted, `null` while it rests with the customer. */
  sinceMs: number | null
  /** It was dealt with, and nobody has said otherwise so far. */
  isDealtWith: boolean
  /** Until when the service side asked for time, `null` when it did not. */
  allowedUntilMs: number | null
}

/**
 * The matters of a conversation, in order, as they stand at its end. Without times, or where the customer let a matter
 * go, there is nothing to tell.
 *
 * @param nowMs in milliseconds since 1970; `null`: the time of the last message
 */
export function mattersOf(story: Story, nowMs: number | null): Matter[] {
  const matters: Matter[] = []
  let running: Running | null = null
  for (const said of story.utterances) {
    // An automatic receipt settles nothing, and what has no time cannot be counted.
    if (said.automated) continue
    if (said.at === null) return []
    if (said.side === 'service') {
      if (running) running = afterService(running, story, said, said.at)
    } else if (running && heard(said, 'withdraws').length > 0) running = null
    else {
      running = running && afterCustomer(running, story, said, said.at)
      if (running && !isOver(running, story, said)) continue
      if (running) matters.push(running)
      running = openedIn(story, said, said.at)
    }
  }
  const lastMs = nowMs ?? story.utterances.at(-1)?.at ?? null
  if (running?.isDealtWith) matters.push(running)
  // Nobody can say what became of it unless somebody still waits for a word.
  else if (running && lastMs !== null && story.pace.ball?.by === 'agent' && story.closed !== true)
    matters.push({ ...running, tookMs: counted(running, story, lastMs) })
  return matters
}

function openedIn(story: Story, said: Utterance, atMs: number): Running | null {
  const complaint = strongest(voiced(said, complains).filter(({ strength }) => strength >= CLEAR))
  const need: Signal | null = complaint ?? voiced(said, asks)[0] ?? openingMatter(story, said)
  if (!need || takesLeave(story, said)) return null
  return {
    openedBy: quote(said, need),
    isComplaint: complaint !== undefined,
    settledBy: null,
    tookMs: 0,
    sinceMs: atMs,
    isDealtWith: false,
    allowedUntilMs: null,
  }
}

function afterService(matter: Running, story: Story, said: Utterance, atMs: number): Running {
  if (matter.isDealtWith) return matter
  const tookMs = counted(matter, story, atMs)
  const [deed] = kindEnd(said) ? [] : deedsIn(said)
  if (deed || answers(story, said)) {
    const settledBy = quote(said, deed ?? firstWords(said))
    // What was done may turn out not to have arrived; an answer is the customer's to try.
    return { ...matter, tookMs, sinceMs: deed ? atMs : null, settledBy, isDealtWith: true }
  }
  if (leavesItToThem(said)) return { ...matter, tookMs, sinceMs: null, allowedUntilMs: null }
  const promised = promiseIn(story, said)
  return { ...matter, tookMs, sinceMs: atMs, allowedUntilMs: promised?.timed ? promised.dueMs : null }
}

function afterCustomer(matter: Running, story: Story, said: Utterance, atMs: number): Running {
  if (matter.isDealtWith) {
    if (!comesBack(said) || received(said)) return matter
    return { ...matter, tookMs: counted(matter, story, atMs), sinceMs: atMs, settledBy: null, isDealtWith: false }
  }
  const tookMs = counted(matter, story, atMs)
  const done = received(said)
  if (done) return { ...matter, tookMs, sinceMs: atMs, settledBy: quote(said, done), isDealtWith: true }
  const isContent = (accepts(said) || takesLeave(story, said)) && !comesBack(said)
  const reply = beforeTurn(story, said)
  // “It arrives tomorrow.” “Thanks!”: they let it rest. After “I will get back to you” they wait on.
  if (isContent && reply && !putsOff(reply))
    return { ...matter, sinceMs: null, settledBy: quote(reply, firstWords(reply)), isDealtWith: true }
  // “Friday is fine”: until then as well.
  const agreed = isContent ? matter.allowedUntilMs : null
  return { ...matter, tookMs, sinceMs: Math.max(atMs, agreed ?? atMs), allowedUntilMs: null }
}

/** What was dealt with is over when the customer leaves, takes it, or speaks of something else. */
const isOver = ({ isDealtWith }: Running, story: Story, said: Utterance): boolean =>
  isDealtWith &&
  (takesLeave(story, said) || accepts(said) || received(said) !== undefined || voiced(said, asks).length > 0)

const counted = ({ tookMs, sinceMs }: Running, { hours }: Story, untilMs: number): number =>
  sinceMs === null ? tookMs : tookMs + workdayMsBetween(hours, sinceMs, untilMs)

/** An answer, or a no with something to it; not a promise of one. */
function answers(story: Story, said: Utterance): boolean {
  if (putsOff(said) || ownPromises(said).length > 0 || asksBack(said) || heard(said, 'hand-off').length > 0)
    return false
  if (heard(said, 'action').some(({ data }) => data.doing === true)) return false
  return (heard(said, 'refusal').length > 0 && hasSubstance(story, said)) || replyWorth(story, said) >= ANSWERS
}

const asksBack = (said: Utterance): boolean =>
  heard(said, 'asks-datum').length > 0 || (questionsIn(said).length > 0 && heard(said, 'further-help').length === 0)

/** What they are asked for, or may choose or try, is theirs to do; unless the service side goes on meanwhile. */
const leavesItToThem = (said: Utterance): boolean =>
  (asksBack(said) || heard(said, 'guidance', 'option', 'alternative').length > 0) &&
  !putsOff(said) &&
  ownPromises(said).length === 0

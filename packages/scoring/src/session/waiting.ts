import type { Evidence } from '@attune/core'
import type { SignalKind } from '@attune/language'
import type { Story } from '../story/story.ts'
import { firstUnanswered } from '../story/turns/first-unanswered.ts'
import { heard, quote, type Utterance } from '../story/utterance.ts'
import type { ReplyClock } from './reply-clock.ts'

/** Somebody who waits for a reply. */
export interface Waiting {
  /** Milliseconds since 1970; `null` when messages carry no times. */
  since: number | null
  /** How badly they need it, 0..1. */
  need: number
  /** The part of a reply's worth that is lost when it comes at a time; 0.5 when there are no times. */
  lostAt(time: number): number
  evidence: Evidence[]
}

/** What makes waiting hurt more, and how much. */
const needs: readonly (readonly [kind: SignalKind, share: number])[] = [
  ['vulnerability', 1],
  ['severity', 1],
  ['urgency', 0.9],
  ['threat-to-leave', 0.7],
  ['anger', 0.7],
  ['worry', 0.6],
  ['repeated-complaint', 0.6],
  ['sadness', 0.5],
  ['frustration', 0.4],
  ['complaint', 0.3],
]

/** Who is owed a reply, since when, and how badly they need it; `null` when nobody is. */
export function waitingIn(story: Story, clock: ReplyClock): Waiting | null {
  const last = story.utterances.findLast((utterance) => !utterance.automated)
  if (last?.side !== 'customer' || story.closed === true) return null
  const asked = firstUnanswered(story, last)
  if (!asked) return null
  const reasons = needsIn(story, asked, last)
  return {
    since: asked.at,
    need: reasons[0]?.need ?? 0,
    lostAt: (time) => clock.lostAt(story, asked, time),
    evidence: reasons.length === 0 ? [quote(asked)] : reasons.slice(0, 3).map((reason) => reason.evidence),
  }
}

function needsIn(story: Story, asked: Utterance, last: Utterance): { need: number; evidence: Evidence }[] {
  const found: { need: number; evidence: Evidence }[] = []
  for (let index = asked.index; index <= last.index; index++) {
    const said = story.utterances[index]
    if (!said) continue
    for (const [kind, share] of needs) {
      for (const signal of heard(said, kind))
        found.push({ need: share * signal.strength, evidence: quote(said, signal) })
    }
  }
  return found.sort((a, b) => b.need - a.need)
}

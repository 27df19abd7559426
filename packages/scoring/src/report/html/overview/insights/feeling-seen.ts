import type { ArcPoint, Evidence, ScoreReport } from '@attune/core'
import { differ, isEnough, type Share } from './compare.ts'
import { endedAs, type Insight, UPSET } from './insight.ts'

/**
 * Of the customers who arrived upset, how many were met in it with the first reply; and whether those ended calmer. What
 * they felt later, or were told later, does not count.
 */
export function feelingSeen(): Insight {
  const seen: Share = { some: 0, of: 0 }
  const calmWhenSeen: Share = { some: 0, of: 0 }
  const calmWhenNot: Share = { some: 0, of: 0 }

  function add(report: ScoreReport): void {
    const { opening, reply } = firstRound(report)
    const duty = report.duties.find(
      ({ dimension, state, openedBy }) =>
        dimension === 'acknowledgement' && state !== 'open' && state !== 'released' && restsOn(openedBy, opening),
    )
    if (!duty || !opening.some(({ distress }) => (distress ?? 0) >= UPSET)) return
    const isSeen = duty.state === 'met' && restsOn(duty.metBy, reply)
    seen.of++
    if (isSeen) seen.some++
    const ended = endedAs(report)
    if (ended === null) return
    const share = isSeen ? calmWhenSeen : calmWhenNot
    share.of++
    if (ended === 'calm') share.some++
  }

  return {
    add,
    say: (words) => {
      if (!isEnough(seen)) return null
      return words.feelingSeen(seen, differ(calmWhenSeen, calmWhenNot) ? { calmWhenSeen, calmWhenNot } : null)
    },
  }
}

/** What the customer wrote before the first reply, and the first reply, which may be several messages in a row. */
function firstRound({ arc }: ScoreReport): { opening: readonly ArcPoint[]; reply: readonly ArcPoint[] } {
  const isCustomer = ({ role }: ArcPoint) => role === 'customer'
  const answered = arc.findIndex((point) => !isCustomer(point))
  if (answered < 1) return { opening: [], reply: [] }
  const next = arc.findIndex((point, index) => index > answered && isCustomer(point))
  return { opening: arc.slice(0, answered), reply: arc.slice(answered, next === -1 ? undefined : next) }
}

const restsOn = (evidence: readonly Evidence[], points: readonly ArcPoint[]): boolean =>
  evidence.some((place) => points.some(({ messageId }) => messageId === place.messageId))

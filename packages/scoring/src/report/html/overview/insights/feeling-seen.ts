import type { ScoreReport } from '@attune/core'
import { differ, isEnough, type Share } from './compare.ts'
import { endedAs, type Insight, UPSET } from './insight.ts'

/** Of the customers who arrived upset, how many were met in it; and whether those ended calmer. */
export function feelingSeen(): Insight {
  const seen: Share = { some: 0, of: 0 }
  const calmWhenSeen: Share = { some: 0, of: 0 }
  const calmWhenNot: Share = { some: 0, of: 0 }

  function add(report: ScoreReport): void {
    const duty = report.duties.find(
      ({ dimension, state }) => dimension === 'acknowledgement' && state !== 'open' && state !== 'released',
    )
    if (!duty || !arrivedUpset(report)) return
    const isSeen = duty.state === 'met'
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

function arrivedUpset({ arc }: ScoreReport): boolean {
  const answered = arc.findIndex(({ role }) => role !== 'customer')
  return answered > 0 && arc.slice(0, answered).some(({ distress }) => (distress ?? 0) >= UPSET)
}

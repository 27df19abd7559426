import type { DutyState, ScoreReport } from '@attune/core'
import type { OverviewWords } from '../../words/overview-words.ts'
import { isEnough, type Share } from './compare.ts'
import type { Insight } from './insight.ts'

type Saying = 'promisesKept' | 'endedAtWorst' | 'giftsGiven'

/** A share of something, said once there is enough of it. */
function shareOf(saying: Saying, count: (report: ScoreReport) => Share): Insight {
  const share: Share = { some: 0, of: 0 }
  return {
    add: (report) => {
      const { some, of } = count(report)
      share.some += some
      share.of += of
    },
    say: (words) => (isEnough(share) && share.some > 0 ? words[saying](share) : null),
  }
}

/** Promises of which can be seen what became of them: were they kept in time? A vague one cannot be kept or broken. */
export const promisesKept = (): Insight =>
  shareOf('promisesKept', ({ duties }) => {
    const count = (...states: readonly DutyState[]) =>
      duties.filter(({ kind, state }) => kind === 'keep-promises' && states.includes(state)).length
    return { some: count('met'), of: count('met', 'late', 'missed') }
  })

/** The last words are remembered: how often were they the worst? An only reply is both first and last. */
export const endedAtWorst = (): Insight =>
  shareOf('endedAtWorst', ({ moments: { low, ending }, timeline }) => {
    if (low === null || timeline.agentMessages < 2) return { some: 0, of: 0 }
    return { some: low.evidence.messageId === ending?.evidence.messageId ? 1 : 0, of: 1 }
  })

export const giftsGiven = (): Insight =>
  shareOf('giftsGiven', ({ findings, score }) => ({
    some: score !== null && findings.some(({ outcome }) => outcome === 'gift') ? 1 : 0,
    of: score === null ? 0 : 1,
  }))

/** Customers whose last words were left without a reply. A plain count, so any number may be said. */
export function leftWaiting(): Insight {
  let count = 0
  return {
    add: (report) => {
      if (report.timeline.lastWordBy === 'customer' && waitsForReply(report)) count++
    },
    say: (words: OverviewWords) => (count === 0 ? null : words.leftWaiting(count)),
  }
}

/**
 * Whether a reply is owed to the last words. The debt of the arc does not tell: what was missed stays in it, so a late
 * first reply would count here after the warmest thanks. In a closed conversation the clock no longer says who is owed a
 * word; there, what the last words asked for was missed.
 */
function waitsForReply({ timeline, duties, arc }: ScoreReport): boolean {
  if (timeline.owed !== null) return timeline.owed.by === 'agent'
  const answered = arc.findLastIndex(({ role }) => role !== 'customer')
  const unanswered = new Set(arc.slice(answered + 1).map(({ messageId }) => messageId))
  return duties.some(
    ({ state, openedBy }) => state === 'missed' && openedBy.some(({ messageId }) => unanswered.has(messageId)),
  )
}

import type { ScoreReport } from '@attune/core'
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
    say: (words) => (isEnough(share) ? words[saying](share) : null),
  }
}

/** Promises whose time has come: were they kept, and in time? */
export const promisesKept = (): Insight =>
  shareOf('promisesKept', ({ duties }) => {
    const due = duties.filter(({ kind, state }) => kind === 'keep-promises' && state !== 'open' && state !== 'released')
    return { some: due.filter(({ state }) => state === 'met').length, of: due.length }
  })

/** The last words are remembered: how often were they the worst? */
export const endedAtWorst = (): Insight =>
  shareOf('endedAtWorst', ({ moments }) => ({
    some: moments.low !== null && moments.low.evidence.messageId === moments.ending?.evidence.messageId ? 1 : 0,
    of: moments.low === null ? 0 : 1,
  }))

export const giftsGiven = (): Insight =>
  shareOf('giftsGiven', ({ findings, score }) => ({
    some: score !== null && findings.some(({ outcome }) => outcome === 'gift') ? 1 : 0,
    of: score === null ? 0 : 1,
  }))

/** Customers who had the last word while something was still owed. A plain count, so any number may be said. */
export function leftWaiting(): Insight {
  let count = 0
  return {
    add: ({ timeline, arc }) => {
      if (timeline.lastWordBy === 'customer' && (arc.at(-1)?.owed ?? 0) > 0) count++
    },
    say: (words: OverviewWords) => (count === 0 ? null : words.leftWaiting(count)),
  }
}

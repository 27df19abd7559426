import type { ScoreReport } from '@attune/core'
import { createHistogram } from '../histogram.ts'
import { replyEdges } from '../reply-edges.ts'
import { differ } from './compare.ts'
import { endedAs, type Insight } from './insight.ts'

/** Whether customers who waited longer than half of all for the first reply ended upset more often. */
export function firstReplyMatters(): Insight {
  const upset = createHistogram(replyEdges)
  const all = createHistogram(replyEdges)

  function add(report: ScoreReport): void {
    const ended = endedAs(report)
    const { firstReplyMs } = report.timeline
    if (ended === null || firstReplyMs === null) return
    all.add(firstReplyMs)
    if (ended === 'upset') upset.add(firstReplyMs)
  }

  return {
    add,
    say: (words) => {
      const split = middleBin(all.bins, all.count)
      const soon = { some: countTo(upset.bins, split), of: countTo(all.bins, split) }
      const late = { some: upset.count - soon.some, of: all.count - soon.of }
      const withinMs = replyEdges[split + 1]
      return withinMs !== undefined && differ(soon, late) ? words.firstReplyMatters(withinMs, soon, late) : null
    },
  }
}

const countTo = (bins: Readonly<Uint32Array>, last: number): number =>
  bins.subarray(0, last + 1).reduce((sum, inside) => sum + inside, 0)

/** The bin in which the first half is full. */
function middleBin(bins: Readonly<Uint32Array>, count: number): number {
  let sum = 0
  return Math.max(
    0,
    bins.findIndex((inside) => {
      sum += inside
      return sum * 2 >= count
    }),
  )
}

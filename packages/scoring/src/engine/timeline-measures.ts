import type { TimelineMeasures } from '@attune/core'
import type { Utterance } from '../story/utterance.ts'

/** Measures the clock and the turns. Times that run backwards (clock skew) count as no gap. */
export function measureTimeline(utterances: readonly Utterance[]): TimelineMeasures {
  const replies = gapsInto(utterances, 'service')
  const first = utterances.find((utterance) => utterance.at !== null)?.at ?? null
  const last = utterances.findLast((utterance) => utterance.at !== null)?.at ?? null
  const lastWord = utterances.at(-1)?.side
  return {
    customerMessages: utterances.filter((utterance) => utterance.side === 'customer').length,
    agentMessages: utterances.filter((utterance) => utterance.side === 'service').length,
    firstReplyMs: replies[0] ?? null,
    nextReplyMedianMs: median(replies.slice(1)),
    longestReplyMs: replies.length === 0 ? null : Math.max(...replies),
    customerTempoMs: median(gapsInto(utterances, 'customer')),
    durationMs: first === null || last === null ? null : Math.max(0, last - first),
    lastWordBy: lastWord === undefined ? null : lastWord === 'customer' ? 'customer' : 'agent',
  }
}

/**
 * From the first unanswered message of the other side to the answer, for every turn of `side`. Automatic
 * acknowledgements do not answer.
 */
function gapsInto(utterances: readonly Utterance[], side: Utterance['side']): number[] {
  const gaps: number[] = []
  let waitingSince: number | null = null
  for (const utterance of utterances) {
    if (utterance.at === null) continue
    if (utterance.side !== side) waitingSince ??= utterance.at
    else if (waitingSince !== null && !utterance.automated) {
      gaps.push(Math.max(0, utterance.at - waitingSince))
      waitingSince = null
    }
  }
  return gaps
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

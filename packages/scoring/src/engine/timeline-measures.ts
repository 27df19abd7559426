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
    nextReplyMedianMs: median(replies.slice(1).filter(isKnown)),
    longestReplyMs: replies.filter(isKnown).reduce<number | null>((longest, gap) => Math.max(longest ?? 0, gap), null),
    customerTempoMs: median(gapsInto(utterances, 'customer').filter(isKnown)),
    durationMs: first === null || last === null ? null : Math.max(0, last - first),
    lastWordBy: lastWord === undefined ? null : lastWord === 'customer' ? 'customer' : 'agent',
  }
}

/**
 * From the first unanswered message of the other side to the answer, for every turn of `side`; `null` where one of the
 * two has no time. Automatic acknowledgements do not answer.
 */
function gapsInto(utterances: readonly Utterance[], side: Utterance['side']): (number | null)[] {
  const gaps: (number | null)[] = []
  let waiting: Utterance | null = null
  for (const utterance of utterances) {
    if (utterance.side !== side) waiting ??= utterance
    else if (waiting !== null && !utterance.automated) {
      gaps.push(utterance.at === null || waiting.at === null ? null : Math.max(0, utterance.at - waiting.at))
      waiting = null
    }
  }
  return gaps
}

const isKnown = (gap: number | null): gap is number => gap !== null

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

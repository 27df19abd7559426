import { parseConversation } from '@attune/core'
import type { Scorer } from '@attune/scoring'
import { ordinaryConversation } from './ordinary-conversation.ts'

export interface MemoryStep {
  scored: number
  /** What the process holds, in MB. */
  rssMb: number
  /** Milliseconds for each conversation since the step before, parsing included. */
  eachMs: number
}

/** Scores a stream of different conversations one after the other and looks at the memory on the way. */
export function scoreStream(scorer: Scorer, conversations: number, steps: number): MemoryStep[] {
  const taken: MemoryStep[] = []
  const perStep = Math.ceil(conversations / steps)
  let started = performance.now()
  for (let number = 1; number <= conversations; number++) {
    scorer.score(parseConversation(ordinaryConversation(number)))
    if (number % perStep !== 0 && number !== conversations) continue
    const now = performance.now()
    taken.push({ scored: number, rssMb: process.memoryUsage.rss() / 2 ** 20, eachMs: (now - started) / perStep })
    started = now
  }
  return taken
}

import type { Story } from '../story/story.ts'

/** How the customer of a conversation writes, of late; `null` where there is too little to go on. */
export interface CustomerTempo {
  /** Median time they take to write back after the service side's words. */
  toReplyMs: number | null
  /** Median time between two messages of one turn. */
  betweenLinesMs: number | null
}

/** Messages that are looked back at: people change their rhythm, and the cost must not grow with the conversation. */
const RECENT = 40
/** Fewer gaps than this tell nothing. */
const LEAST = 2

export function customerTempo(story: Story): CustomerTempo {
  const toReply: number[] = []
  const betweenLines: number[] = []
  for (let index = Math.max(1, story.utterances.length - RECENT); index < story.utterances.length; index++) {
    const said = story.utterances[index]
    const before = story.utterances[index - 1]
    if (!said || !before || said.side !== 'customer' || said.at === null || before.at === null) continue
    ;(before.side === 'service' ? toReply : betweenLines).push(Math.max(0, said.at - before.at))
  }
  return { toReplyMs: median(toReply), betweenLinesMs: median(betweenLines) }
}

function median(values: number[]): number | null {
  return values.length < LEAST ? null : (values.sort((a, b) => a - b)[values.length >> 1] ?? null)
}

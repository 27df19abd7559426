import { median } from '../../timeline/statistics.ts'
import type { Story } from '../story.ts'

/** Messages that tell how fast a customer writes. */
const RECENT = 40
/** One pause tells nothing. */
const LEAST = 2

/** Median time between two lines of one turn of the customer's, in milliseconds, of late; `null` with fewer than two. */
export function betweenLines(story: Story): number | null {
  const pauses: number[] = []
  for (let index = Math.max(1, story.utterances.length - RECENT); index < story.utterances.length; index++) {
    const said = story.utterances[index]
    const before = story.utterances[index - 1]
    if (said?.side !== 'customer' || before?.side !== 'customer' || said.at === null || before.at === null) continue
    pauses.push(Math.max(0, said.at - before.at))
  }
  return pauses.length < LEAST ? null : median(pauses)
}

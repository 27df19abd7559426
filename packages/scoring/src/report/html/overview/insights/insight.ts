import type { ScoreReport } from '@attune/core'
import type { OverviewWords } from '../../words/overview-words.ts'

/** Counts towards a plain sentence, and says it when there is enough to say it. */
export interface Insight {
  add(report: ScoreReport): void
  say(words: OverviewWords): string | null
}

/** Words of this distress and above are upset. */
export const UPSET = 0.5
/** Words below this are calm. */
const CALM = 0.25

/** How the customer's last words sounded, if they wrote again after the first reply by anybody; else `null`. */
export function endedAs({ arc }: ScoreReport): 'calm' | 'upset' | 'between' | null {
  const answered = arc.findIndex(({ role }) => role !== 'customer')
  const last = arc.findLast(({ distress }, index) => index > answered && distress !== null)?.distress
  if (answered === -1 || last == null) return null
  return last < CALM ? 'calm' : last >= UPSET ? 'upset' : 'between'
}

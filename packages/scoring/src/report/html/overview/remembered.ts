import type { Conversation, Moment, Role, ScoreReport } from '@attune/core'
import { plainText, shorten } from '../../plain-text.ts'
import { quotableMessages } from '../../report-parts.ts'
import type { Linked } from './linked.ts'
import { createTopList, type TopList } from './top-list.ts'

/** A moment that stands out among all conversations. */
export interface RememberedMoment {
  value: number
  because: readonly string[]
  role: Role | null
  quote: string
  in: Linked
}

export interface Remembered {
  add(conversation: Conversation, report: ScoreReport, linked: Linked): void
  best: TopList<RememberedMoment>
  low: TopList<RememberedMoment>
}

const quoteColumns = 280

/** The best and the worst moments of all conversations, at most `most` of each. */
export function createRemembered(most: number): Remembered {
  const best = createTopList<RememberedMoment>(most)
  const low = createTopList<RememberedMoment>(most)

  function add(conversation: Conversation, { moments }: ScoreReport, linked: Linked): void {
    const remember = ({ value, because, evidence }: Moment): RememberedMoment => ({
      value,
      because,
      role: quotableMessages(conversation).get(evidence.messageId)?.role ?? null,
      quote: shorten(plainText(evidence.quote.slice(0, 4 * quoteColumns)), quoteColumns),
      in: linked,
    })
    const { peak, low: worst } = moments
    if (peak) best.offer(peak.value, () => remember(peak))
    if (worst) low.offer(-worst.value, () => remember(worst))
  }

  return { add, best, low }
}

import { lastCustomerTurn } from './last-customer-turn.ts'
import { lookBack, type Story } from './story.ts'
import { heard, type Utterance } from './utterance.ts'

/** A customer who takes this long to answer, as a rule, takes their time. */
const LEISURE_MS = 2 * 60_000

/** Messages that tell how a customer answers and how much time they have. */
const RECENT = 40

/** Whether the customer takes their time: no word of hurry of late, and slow answers or words that put the matter off. */
export function unhurried(story: Story, utterance: Utterance): boolean {
  const gaps: number[] = []
  for (const said of lookBack(story, utterance, RECENT)) {
    if (said.side === 'service') continue
    if (heard(said, 'urgency').length > 0) return false
    const before = story.utterances[said.index - 1]
    if (before?.side === 'service' && before.at !== null && said.at !== null) gaps.push(said.at - before.at)
  }
  if (lastCustomerTurn(story, utterance).some((said) => heard(said, 'withdraws', 'unhurried').length > 0)) return true
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1]
  return middle !== undefined && middle >= LEISURE_MS
}

import { lookBack, type Story } from '../story.ts'
import { pattern } from '../text/pattern.ts'
import { heard, type Utterance } from '../utterance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'

/** A customer who takes this long to answer, as a rule, takes their time. */
const LEISURE_MS = 2 * 60_000

/** Messages that tell how a customer answers and how much time they have. */
const RECENT = 40

/** "I'll think about it": no hurry, and no wish to be asked. */
const thinksItOver = pattern('i')`
  \b(think (about it|it over|this over|it through)|sleep on it|mull it over|have a think|talk it over|
    discuss it with)\b|
  想一?想|想想|[考][虑慮]一?下|再考[虑慮]|考[虑慮]考[虑慮]|商量一?下|再看看|研究一下
`

/** Whether a customer's message asks for time: in so many words, by putting the matter off, or by wanting to think. */
export const asksForTime = (said: Utterance): boolean =>
  heard(said, 'unhurried', 'withdraws').length > 0 || thinksItOver.test(said.text)

/** Whether the customer takes their time: no word of hurry of late, and slow answers or words that put the matter off. */
export function unhurried(story: Story, utterance: Utterance): boolean {
  const gaps: number[] = []
  for (const said of lookBack(story, utterance, RECENT)) {
    if (said.side === 'service') continue
    if (heard(said, 'urgency').length > 0) return false
    const before = story.utterances[said.index - 1]
    if (before?.side === 'service' && before.at !== null && said.at !== null) gaps.push(said.at - before.at)
  }
  if (lastCustomerTurn(story, utterance).some(asksForTime)) return true
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1]
  return middle !== undefined && middle >= LEISURE_MS
}

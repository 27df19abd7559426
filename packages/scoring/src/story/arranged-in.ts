import { MET } from '../ledger/ledger.ts'
import type { Gift } from '../rule.ts'
import { isConcrete } from './concrete.ts'
import { harsh } from './harsh.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'
import { takenUp } from './shared-words.ts'
import type { Story } from './story.ts'
import { heard, quote, type Utterance } from './utterance.ts'

/** Words of theirs that an arrangement takes up. */
const TAKEN = 2

/** 房间改到一楼，门宽九十公分，轮椅推得进去: what they told was thought of, and it is said in what way. */
export function arrangedIn(story: Story, utterance: Utterance): Gift | null {
  if (!isConcrete(utterance.text) || heard(utterance, 'refusal', ...harsh).length > 0) return null
  const taken = takenUp(utterance, lastCustomerTurn(story, utterance))
  return taken && taken.count >= TAKEN ? { credit: MET, evidence: quote(utterance, taken.span) } : null
}

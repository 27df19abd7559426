import { MET } from '../../ledger/ledger.ts'
import type { Gift } from '../../rule.ts'
import type { Story } from '../story.ts'
import { isConcrete } from '../text/concrete.ts'
import { takenUp } from '../text/shared-words.ts'
import { harsh } from '../tone/harsh.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, quote, type Utterance } from '../utterance.ts'

/** Words of theirs that an arrangement takes up. */
const TAKEN = 2

/** 房间改到一楼，门宽九十公分，轮椅推得进去: what they told was thought of, and it is said in what way. */
export function arrangedIn(story: Story, utterance: Utterance): Gift | null {
  if (!isConcrete(utterance.text) || heard(utterance, 'refusal', ...harsh).length > 0) return null
  const taken = takenUp(utterance, lastCustomerTurn(story, utterance))
  return taken && taken.count >= TAKEN ? { credit: MET, evidence: quote(utterance, taken.span) } : null
}

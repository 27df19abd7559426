import type { Gift } from '../../rule.ts'
import { namesAWay, opensAWay } from '../done/ways-forward.ts'
import { head } from '../text/head.ts'
import { pitchIn } from '../tone/cheer.ts'
import { quote, type Utterance } from '../utterance.ts'

/** “Unfortunately”, or another way in the same breath, is no word for the person, but it is no slammed door either. */
const SOFTENED = 0.3
const soft = /\b(?:unfortunately|afraid|sadly|regret)\b|[遗遺]憾|可惜|恐怕|不好意思|唔好意思/iu

/** What softens a no that is said to nobody in particular. */
export function softened(reply: Utterance): Gift | null {
  const found = soft.exec(head(reply.text))
  // A way to something that is for sale is an offer, and no way.
  const way = !pitchIn(reply.text) && (opensAWay(reply) || namesAWay(reply))
  if (!found && !way) return null
  return {
    credit: SOFTENED,
    evidence: found ? quote(reply, [found.index, found.index + found[0].length]) : quote(reply),
  }
}

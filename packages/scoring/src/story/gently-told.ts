import type { Signal } from '@attune/language'
import { disappoints, hangsOn } from './bears-news.ts'
import { breaksNews } from './breaks-news.ts'
import { cheerIn } from './cheer.ts'
import { excusesTheWait } from './excuses-the-wait.ts'
import { fitsAnybody } from './fits-anybody.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'
import { platitudesIn } from './platitudes.ts'
import { type Story, turnOf } from './story.ts'
import { heard, type Utterance } from './utterance.ts'

/** Tells somebody who asked what they had not hoped for, and sees what it means to them. */
export function isGentlyTold(story: Story, reply: Utterance): boolean {
  if (cheerIn(reply.text).jolly > 0 || fitsAnybody(story, reply) || platitudesIn(reply).length > 1) return false
  const asked = lastCustomerTurn(story, reply)
    .map(({ text }) => text)
    .join('\n')
  if (!disappoints(reply.text, asked)) return false
  const turn = turnOf(story, reply)
  return (
    breaksNews(reply.text) !== null ||
    (hangsOn(asked) && turn.some(isSorry)) ||
    turn.some((said) => heard(said, 'acknowledgement').some(isAboutThem(said)))
  )
}

/** A good wish at the end sees nobody. */
const wish = /wish|luck|thank|best|question|祝/i
const isAboutThem =
  ({ text }: Utterance) =>
  ({ span }: Signal): boolean =>
    !wish.test(text.slice(...span))

/** Sorry for more than having kept them waiting. */
function isSorry(said: Utterance): boolean {
  const isForTheWait = excusesTheWait(said)
  return heard(said, 'apology').some((signal) => signal.data.grade !== 'courtesy' && !isForTheWait(signal))
}

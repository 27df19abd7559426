import type { Signal } from '@attune/language'
import { asksPlainly } from '../asked/asks-plainly.ts'
import { excusesTheWait } from '../done/excuses-the-wait.ts'
import { type Story, turnOf } from '../story.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { awaitsOrStakes, disappoints, hangsOn } from '../tone/bears-news.ts'
import { breaksNews } from '../tone/breaks-news.ts'
import { cheerIn } from '../tone/cheer.ts'
import { platitudesIn } from '../tone/platitudes.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'
import { fitsAnybody } from './fits-anybody.ts'
import { saidToEverybody } from './said-to-everybody.ts'

/** Tells somebody who asked what they had not hoped for, and sees what it means to them. */
export function isGentlyTold(story: Story, reply: Utterance): boolean {
  if (cheerIn(reply.text).jolly > 0 || fitsAnybody(story, reply) || platitudesIn(reply).length > 1) return false
  const asked = lastCustomerTurn(story, reply)
    .map(({ text }) => text)
    .join('\n')
  if (!disappoints(withoutSympathy(reply), asked)) return false
  const turn = turnOf(story, reply)
  return (
    breaksNews(reply.text) !== null ||
    (hangsOn(asked) && turn.some(isSorry)) ||
    ((awaitsOrStakes(asked) || !asksPlainly(asked)) &&
      turn.some((said) => heard(said, 'acknowledgement').some(isAboutThem(said))))
  )
}

/** “It must be so frustrating when you can’t find it”: what is felt with them is no news. */
const withoutSympathy = (reply: Utterance): string =>
  heard(reply, 'acknowledgement').reduce((text, { span }) => {
    const [start, end] = sentenceAround(text, span)
    return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }, reply.text)

/** A good wish at the end sees nobody, nor does 让您久等了. */
const wish = /wish|luck|thank|best|question|祝|[让讓][您你]久/i
const isAboutThem =
  (said: Utterance) =>
  ({ span }: Signal): boolean =>
    !wish.test(said.text.slice(...span)) && !saidToEverybody(said)(span)

/** Sorry for more than having kept them waiting. */
function isSorry(said: Utterance): boolean {
  const isForTheWait = excusesTheWait(said)
  const isForAll = saidToEverybody(said)
  return heard(said, 'apology').some(
    (signal) => signal.data.grade !== 'courtesy' && !isForTheWait(signal) && !isForAll(signal.span),
  )
}

import type { Entry } from '../../rule.ts'
import { excusesTheWait } from '../done/excuses-the-wait.ts'
import type { Story } from '../story.ts'
import { covering } from '../text/covering.ts'
import { head } from '../text/head.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { isHeavy } from '../told/heavy-matter.ts'
import { harms, toldGrave } from '../told/told-grave.ts'
import { thrownAway } from '../tone/grovelling.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, quote, type Utterance } from '../utterance.ts'

/**
 * “Oops, my bad” to somebody whose secrets went to a stranger: too small, whatever is done afterwards. Who says sorry for
 * it has taken it for theirs, so the customer need not have proved whose doing it was.
 */
export function tooLight(story: Story, utterance: Utterance): Entry | null {
  const isOurs = toldGrave(story, utterance, harms)
  const told = whatWasTold(story, utterance).filter(isHeavy)
  if (!isOurs && told.length === 0) return null
  const apologies = heard(utterance, 'apology')
  const isForTheWait = excusesTheWait(utterance)
  // “Any inconvenience”, or 不好意思 to somebody who says whose doing it was, and nothing else.
  const [stock] = apologies.every(
    (said) => said.data.grade === 'courtesy' && (isOurs ? said.data.generic === true : !isForTheWait(said)),
  )
    ? apologies
    : []
  const light = thrownAway(utterance.text)
  const isBeside = covering(light ? [sentenceAround(utterance.text, light)] : [])
  const thrown = light && (isOurs || apologies.some(({ span }) => isBeside(span))) ? light : undefined
  const said = thrown ?? (isOurs || told.some(accusesUs) ? stock?.span : undefined)
  return said ? { type: 'fault', reason: 'too-light', severity: 'major', evidence: [quote(utterance, said)] } : null
}

/** “Your nurse gave …”, 你們管家…: whose doing it was is told. */
const accusesUs = ({ text, side }: Utterance): boolean => side === 'customer' && ours.test(head(text))
const ours = /\byour? (?!know\b|see\b|can\b|help\b)\w+|[你您妳][们們哋]|[贵貴](?:公司|行|店|司|院)/iu

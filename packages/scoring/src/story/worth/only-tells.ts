import { kindsAsked } from '../asked/asked-kind.ts'
import { deedAskedFor } from '../asked/deed-asked-for.ts'
import { saysYes } from '../asked/says-yes.ts'
import { datedStep } from '../done/dated-step.ts'
import { estimates } from '../done/forecasts.ts'
import { saysDone } from '../done/says-done.ts'
import { wayBehindANo } from '../done/ways-forward.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { takenUp } from '../text/shared-words.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import type { Utterance } from '../utterance.ts'
import { stepsIn } from './has-substance.ts'
import { asksWhether } from './settles.ts'

/** 想退卡,能退多少: who asks what it takes wants to be told first. */
export const wantsADeed = (told: Utterance): boolean =>
  deedAskedFor(told) !== null &&
  kindsAsked(told.text).length === 0 &&
  !asksWhat.test(head(told.text)) &&
  !asksWhether(told.text)
const asksWhat = pattern('iu')`
  \b(?:what|how) (?:do|should|must|can) (?:i|we)\b|\bwhat \w+ (?:is|are|do|does|did|should|can|will|would)\b|
  \b(?:send|give|share)\b(?: me| us)? (?:your|the) (?:\w+ ){0,3}(?:number|address|code|link|name|postcode|iban)\b|
  什么|什麼|甚麼|啥|[乜咩]|怎么|怎麼|[点點]样|[点點]樣|如何
`
/** 地址改成仁和路8号了: their words, and that it is done. */
const isDoneAsAsked = (story: Story, utterance: Utterance): boolean =>
  saysDone(utterance) && takenUp(utterance, lastCustomerTurn(story, utterance)) !== null

/** “We wrote back to you yesterday”, “I’ll take it up with the kitchen”, a page to read: what is there to be done. */
const takesItOn = pattern('isu')`
  \b(?:replied|responded|answered|re-?sen[dt]|sent)\b[^.!?\n]{0,24}\b(?:dm|message|e-?mail|inbox)|
  \b(?:follow|take|bring|pass|raise)\b[^.!?\n]{0,24}\b(?:with|to) (?:our|the|my) |^(?!.*\b(?:dm|message)\b).*https?:|
  [转轉反][达達告馈饋映][给給]|[强強]制
`

/** Whether a reply tells something and neither does nor promises it. */
export const onlyTells = (story: Story, utterance: Utterance): boolean =>
  !takesItOn.test(head(utterance.text)) &&
  stepsIn(story, utterance).length === 0 &&
  !isDoneAsAsked(story, utterance) &&
  saysYes(utterance.text) === null &&
  datedStep(story, utterance) === null &&
  wayBehindANo(utterance) === null &&
  !estimates(story, utterance)

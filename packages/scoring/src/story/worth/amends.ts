import type { SignalKind } from '@attune/language'
import { questionsIn } from '../asked/questions-in.ts'
import { datedStep } from '../done/dated-step.ts'
import { ownPromises } from '../done/promise.ts'
import { saysDone } from '../done/says-done.ts'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { grievances } from '../told/grievances.ts'
import { heard, heardOf, type Utterance } from '../utterance.ts'
import { stepsIn } from './has-substance.ts'

/** Who owns a fault and says nothing of what comes of it has brought half: sorry, and then? */
export function amends(story: Story, asked: readonly Utterance[], utterance: Utterance): number {
  const complained = asked.some((said) => grievances(said).length > 0)
  const owns = heard(utterance, 'apology', 'ownership').some(
    ({ kind, data }) => kind === 'ownership' || data.grade === 'owned' || (complained && data.grade !== 'courtesy'),
  )
  if (!owns || asked.some((said) => heard(said, 'question', 'request').length > 0)) return 1
  const goesOn =
    ownPromises(utterance).length > 0 ||
    datedStep(story, utterance) !== null ||
    questionsIn(utterance).length > 0 ||
    heardOf(utterance, remedies).length > 0 ||
    remedy.test(head(utterance.text)) ||
    stepsIn(story, utterance).some(({ kind }) => kind !== 'refusal') ||
    (saysDone(utterance) && !leftUndone.test(head(utterance.text)))
  return goesOn ? 1 : SORRY_ONLY
}
const SORRY_ONLY = 0.7
/** 没固定好: what was not done well was not done. */
const leftUndone = /[没沒未冇][^，,。！!]{0,5}[好到完成]/u
/** A verb of making good, whatever its tense. */
const remedy = pattern('iu')`
  \b(?:refund|replac|credit|waiv|resen[dt]|send|sent|collect|repair|fix|redo|compensat|reimburs|mend|deliver|
    bring)\w*\b|
  [帮幫替][您你]|(?<![不没沒未])(?:[送退补補赔賠换換修]|重[做发發寄送新]|再[送做发發寄]|免[费費除]|[减減][免去])
`
const remedies: readonly SignalKind[] = ['hand-off', 'wait-notice', 'waives', 'alternative', 'option', 'guidance']

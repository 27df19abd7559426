import type { Span } from '@attune/core'
import type { Story } from '../story.ts'
import { head } from '../text/head.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { losses, toldGrave } from '../told/told-grave.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, type Utterance } from '../utterance.ts'

/** 着急, “anxious”, “frustrating”: what somebody feels whose parcel is late. */
const ofHaste = pattern('iu')`
  [着著]急|心急|焦[急虑慮]|急切|不耐[烦煩]|[烦煩]躁|生[气氣]|[气氣][愤憤]|失望|
  \b(?:anxious|hurr(?:y|ied)|impatien\w+|frustrat\w+|annoy\w+|ang(?:ry|er)|disappoint\w+|inconvenien\w+)\b
`

/** To somebody who lost somebody, and said nothing of haste or anger, words for these see somebody else. */
export function beyondTheGrief(story: Story, utterance: Utterance): (span: Span) => boolean {
  if (!ofHaste.test(head(utterance.text)) || !toldGrave(story, utterance, losses)) return () => false
  const felt = whatWasTold(story, utterance).some(
    (said) => heard(said, 'worry', 'urgency', 'anger', 'frustration', 'disappointment').length > 0,
  )
  return (span) => !felt && ofHaste.test(utterance.text.slice(...sentenceAround(utterance.text, span)))
}

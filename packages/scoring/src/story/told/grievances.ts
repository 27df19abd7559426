import type { Signal } from '@attune/language'
import { once } from '../once.ts'
import { pattern } from '../text/pattern.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'
import { isStated } from './voiced.ts'

/** "I broke my leg", 腿摔断了: a mishap of the customer's own. */
const ownBody = pattern('i')`
  \b(my|his|her|our) (left |right )?(leg|arm|ankle|wrist|hip|knee|foot|hand|hands|finger|back|neck|rib|shoulder|toe|
    tooth|nose|bone)s?\b|
  腿|胳膊|手臂|手腕|脚|腳|膝|骨折|腰|肩膀|脖子|手指|牙
`

/** Complaints of a message that may be about us. What happened to the customer's own body is no failure of ours. */
export const grievances = once((utterance): readonly Signal[] => {
  return heard(utterance, 'complaint', 'repeated-complaint').filter(
    (said) =>
      isStated(said) &&
      (said.kind === 'repeated-complaint' ||
        said.data.about === 'delay' ||
        // "I broke my leg. Can I get my money back?" asks; "I was charged twice" complains.
        (said.data.about === 'charge' && !(said.data.asked === true && ownBody.test(utterance.text))) ||
        !ownBody.test(utterance.text.slice(...sentenceAround(utterance.text, said.span)))),
  )
})

import type { Signal } from '@attune/language'
import { covering } from './covering.ts'
import { sentenceAround } from './sentence-around.ts'
import { heard, type Utterance } from './utterance.ts'

/** What the service side has done. "Your request has been forwarded to the relevant team" has done nothing yet. */
export function deedsIn(utterance: Utterance): Signal[] {
  const isStock = covering(heard(utterance, 'template-phrase', 'hand-off').map(({ span }) => span))
  return heard(utterance, 'action').filter(
    ({ data, span }) => data.done === true && data.asked !== true && !isStock(sentenceAround(utterance.text, span)),
  )
}

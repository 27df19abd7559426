import type { Signal } from '@attune/language'
import { covering } from './covering.ts'
import { once } from './once.ts'
import { sentenceAround } from './sentence-around.ts'
import { heard } from './utterance.ts'

/** What the service side has done. "Your request has been forwarded to the relevant team" has done nothing yet. */
export const deedsIn = once((utterance): readonly Signal[] => {
  const done = heard(utterance, 'action').filter(({ data }) => data.done === true && data.asked !== true)
  if (done.length === 0) return done
  const isStock = covering(heard(utterance, 'template-phrase', 'hand-off').map(({ span }) => span))
  return done.filter(({ span }) => !isStock(sentenceAround(utterance.text, span)))
})

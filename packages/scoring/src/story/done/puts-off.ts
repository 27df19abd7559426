import { once } from '../once.ts'
import { sentenceAround } from '../text/sentence-around.ts'
import { heard } from '../utterance.ts'
import { promisesNews, wordsOfPromise } from './promise.ts'

/**
 * Whether a service message leaves the next word with the service side: "one moment", "I will get back to you". "It
 * arrives tomorrow" promises a thing, not a word.
 */
export const putsOff = once((utterance): boolean => {
  if (utterance.side !== 'service') return false
  if (heard(utterance, 'wait-notice').length > 0) return true
  return wordsOfPromise(utterance).some(
    ({ kind, span }) =>
      kind === 'vague-promise' || promisesNews(utterance.text.slice(...sentenceAround(utterance.text, span))),
  )
})

import { wordsOfPromise } from './promise.ts'
import { heard, type Utterance } from './utterance.ts'

/** Whether a service message leaves the next word with the service side: "one moment", "I will get back to you". */
export const putsOff = (utterance: Utterance): boolean =>
  utterance.side === 'service' && (heard(utterance, 'wait-notice').length > 0 || wordsOfPromise(utterance).length > 0)

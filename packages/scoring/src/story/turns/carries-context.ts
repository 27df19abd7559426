import type { Story } from '../story.ts'
import { repeatsWords } from '../text/repeats-words.ts'
import { heard, type Utterance } from '../utterance.ts'
import { startsOver } from './starts-over.ts'
import { whatWasTold } from './what-was-told.ts'

/** Whether a service message shows that the customer's story is known: it says it back or takes up its words. */
export function carriesContext(story: Story, utterance: Utterance): boolean {
  if (startsOver(story, utterance)) return false
  if (heard(utterance, 'paraphrase', 'remembers').length > 0) return true
  return repeatsWords(utterance, whatWasTold(story, utterance))
}

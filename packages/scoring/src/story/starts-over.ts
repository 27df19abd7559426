import type { Story } from './story.ts'
import { heard, type Utterance } from './utterance.ts'

/** Whether a service message begins again from nothing: it asks for what was given, or what the matter is. */
export function startsOver(story: Story, utterance: Utterance): boolean {
  if (heard(utterance, 'asks-datum').some(({ data }) => story.given.has(String(data.datum)))) return true
  return heard(utterance, 'greeting').length > 0 && heard(utterance, 'further-help').length > 0
}

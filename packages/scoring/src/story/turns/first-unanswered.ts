import type { Story } from '../story.ts'
import type { Utterance } from '../utterance.ts'
import { expectsReply } from './expects-reply.ts'

/** The first message of the turn of `last`, a message of the customer's, that waits for an answer. */
export function firstUnanswered(story: Story, last: Utterance): Utterance | undefined {
  for (let index = last.turnStart; index <= last.index; index++) {
    const said = story.utterances[index]
    if (said && !said.automated && expectsReply(story, said)) return said
  }
  return undefined
}

import type { Story } from '../story.ts'
import { heard, type Utterance } from '../utterance.ts'
import { expectsReply } from './expects-reply.ts'
import { takesLeave } from './takes-leave.ts'

/** "ok", "好的", "嗯嗯": the customer has heard it, goes on waiting and asks for nothing. */
export const isNod = (story: Story, utterance: Utterance): boolean =>
  utterance.side === 'customer' &&
  heard(utterance, 'thanks', 'gratitude', 'withdraws').length === 0 &&
  !takesLeave(story, utterance) &&
  !expectsReply(story, utterance)

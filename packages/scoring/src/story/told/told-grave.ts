import type { Story } from '../story.ts'
import { whatWasTold } from '../turns/what-was-told.ts'
import { heard, type Utterance } from '../utterance.ts'

/** What hurts as long as the conversation lasts. */
export const sorrows: ReadonlySet<unknown> = new Set([
  'loss',
  'health',
  'frail',
  'scam',
  'stranger',
  'wrong-care',
  'keepsake',
  'occasion',
])
/** A death, and what is done after one: nobody is to be told not to worry. */
export const losses: ReadonlySet<unknown> = new Set(['loss'])
/** What somebody who serves has done to the customer or theirs. */
export const harms: ReadonlySet<unknown> = new Set(['stranger', 'wrong-care', 'keepsake', 'occasion'])

/** Whether the customer has told of something grave of these kinds, in what a reply must know. */
export const toldGrave = (story: Story, reply: Utterance, kinds: ReadonlySet<unknown>): boolean =>
  whatWasTold(story, reply).some((said) => heard(said, 'vulnerability').some(({ data }) => kinds.has(data.grave)))

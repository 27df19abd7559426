import type { Span } from '@attune/core'
import { onceIn } from '../once.ts'
import type { Story } from '../story.ts'
import { lastCustomerTurn } from '../turns/last-customer-turn.ts'
import { heard, type Utterance } from '../utterance.ts'
import { givesAPerson } from './gives-a-person.ts'

/** Whether the turn before a reply asks for a person. */
export const asksForAPerson = (story: Story, reply: Utterance): boolean =>
  lastCustomerTurn(story, reply).some((said) =>
    heard(said, 'asks-for-human').some(({ data }) => data.asks !== 'identity'),
  )

/**
 * The person that a reply gives to somebody who asked for one; `null` where none was asked for, or none is given. Whoever
 * gives them has heard what was wanted, whatever words they share with it; “nobody senior is available” has their words
 * and nothing else.
 */
export const personGiven = onceIn((story, reply): Span | null =>
  asksForAPerson(story, reply) ? givesAPerson(reply, false) : null,
)

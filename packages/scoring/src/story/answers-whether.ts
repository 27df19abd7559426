import { isConcrete } from './concrete.ts'
import { stepsIn } from './has-substance.ts'
import { lastCustomerTurn } from './last-customer-turn.ts'
import type { Story } from './story.ts'
import type { Utterance } from './utterance.ts'

/** “Is the museum open on Monday?” */
const asksWhether =
  /(?:^|[.!?\n] |, )(?:and |but |so |hi,? |hello,? )?(?:is|are|was|were|do|does|did|can|could|will|would|has|have|should|may) (?!you (?:please|help|tell|check|look|send)\b)[^.!?\n]{4,120}\?\s*$/i
/** A yes, a no, or whatever can stand for one: a word for the thing, a verb of the same kind, a condition, a limit. */
const couldAnswer =
  /\b(?:it|they|that|those|yes|yep|yeah|no|nope|not|never|none|both|either|neither|sure|of course|certainly|absolutely|definitely|indeed|right|correct|exactly|afraid|unfortunately|sorry|can|could|will|would|should|is|are|was|were|am|does|do|did|has|had|depends|only|unless|until|if|free|included|all|any|every|as long as|up to|at least)\b|n[’']t\b|[’'](?:s|re|ll|m|ve|d)\b/i

/** More of a message is not looked at. */
const LONGEST = 1000

/**
 * Whether a reply could answer the yes-or-no question that a customer ended with: “We have exhibitions for young and old”
 * could not. `true` where nothing was asked so.
 */
export function answersWhether(story: Story, reply: Utterance): boolean {
  const asked = lastCustomerTurn(story, reply).at(-1)
  if (!asked || !asksWhether.test(asked.text.slice(-LONGEST))) return true
  const text = reply.text.slice(0, LONGEST)
  return couldAnswer.test(text) || isConcrete(text) || stepsIn(story, reply).length > 0
}

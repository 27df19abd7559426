import type { Gift } from '../../rule.ts'
import { datedStep } from '../done/dated-step.ts'
import { estimateIn, estimates } from '../done/forecasts.ts'
import { personGiven } from '../done/person-asked.ts'
import type { Story } from '../story.ts'
import { ownedFault } from '../tone/owned-fault.ts'
import { quote, type Utterance } from '../utterance.ts'
import { answersInAWord } from './answers-in-a-word.ts'

/**
 * Who gets what they asked for was understood, whatever words it is said in: a person, how likely it is, a yes in a word,
 * or, for a trouble, the fault that is owned and a step with a time.
 */
export function answeredAsAsked(story: Story, reply: Utterance, isTrouble: boolean): Gift | null {
  const told = personGiven(story, reply) ?? (estimates(story, reply) ? estimateIn(reply) : null)
  if (told) return { credit: 0.75, evidence: quote(reply, told) }
  if (!isTrouble) return answersInAWord(story, reply) ? { credit: 0.75, evidence: quote(reply) } : null
  // “I overlooked it in the proof. A new set is printed tonight”: whoever owns how it came about knows what it was.
  const [own] = ownedFault(reply.text)
  return own && datedStep(story, reply) ? { credit: 0.75, evidence: quote(reply, own) } : null
}

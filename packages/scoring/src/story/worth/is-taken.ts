import type { OpenDuty } from '../../rule.ts'
import { beforeTurn, type Story } from '../story.ts'
import { accepts } from '../turns/accepts.ts'
import { pressesOn } from '../turns/presses-on.ts'
import type { Utterance } from '../utterance.ts'
import { hasSubstance } from './has-substance.ts'

/** What “let me check” brings, and little more: the answer is still to come. */
export const PUT_OFF = 0.4

/**
 * Whether customers took what they were told: they say thanks or nod, or go on to something else in the middle of a talk,
 * and ask no more for it. What it told them they know best. Who nods to “one moment” goes on waiting, and so does who says
 * goodbye to it: they were given nothing that they could take.
 */
export function isTaken(story: Story, { credit, openedAt }: OpenDuty, said: Utterance): boolean {
  const told = story.utterances[openedAt]
  const reply = beforeTurn(story, said)
  if (!told || !said.startsTurn || !reply || told.turn >= reply.turn || pressesOn(story, told, said.index + 1))
    return false
  const isMidway = beforeTurn(story, told) !== undefined
  return accepts(said) ? credit > PUT_OFF : isMidway && (credit > PUT_OFF || hasSubstance(story, reply))
}

import type { MomentPhase } from '@attune/core'
import type { Story } from '../story/story.ts'
import { takesLeave } from '../story/turns/takes-leave.ts'

/** First and last utterance of a phase, both included. */
export interface Stretch {
  first: number
  last: number
}

/** Where a conversation's phases lie; `null` = it has no such phase. */
export type Phases = Readonly<Record<MomentPhase, Stretch | null>>

export function phasesOf(story: Story): Phases {
  const { utterances } = story
  const end = utterances.length - 1
  const start = utterances.findIndex(({ side }) => side === 'customer')
  if (start === -1) return { before: null, during: null, after: null }
  const welcomed = endOfFirstReply(story, start)
  const leaving = startOfLeaving(story, welcomed)
  return {
    before: { first: 0, last: welcomed },
    during: stretch(welcomed + 1, leaving - 1),
    after: stretch(leaving, end),
  }
}

const stretch = (first: number, last: number): Stretch | null => (first > last ? null : { first, last })

/** An automatic receipt welcomes nobody. Without a reply, all of it is waiting. */
function endOfFirstReply({ utterances }: Story, start: number): number {
  const reply = utterances.find(({ index, side, automated }) => index > start && side === 'service' && !automated)
  if (!reply) return utterances.length - 1
  return utterances.findLast(({ turn }) => turn === reply.turn)?.index ?? reply.index
}

/** From the end backwards, as long as the customer's turns take leave. */
function startOfLeaving(story: Story, welcomed: number): number {
  const { utterances } = story
  let leaving = utterances.length
  let turn = -1
  for (let index = utterances.length - 1; index > welcomed; index--) {
    const utterance = utterances[index]
    if (utterance?.side !== 'customer') continue
    if (takesLeave(story, utterance)) {
      leaving = index
      turn = utterance.turn
    } else if (utterance.turn !== turn) break
  }
  return leaving
}

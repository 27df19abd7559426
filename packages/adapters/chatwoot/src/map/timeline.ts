import type { ConversationStatus, Interaction } from '@attune/core'
import type { MessageWire } from '../wire/message.ts'
import { statusChangeOf } from './activity.ts'
import { isActivity } from './author.ts'
import { type Surroundings, saidOf } from './message.ts'
import { isSurvey, ratingIn } from './rating.ts'

/** Chatwoot keeps everything in its messages: words, notes, sentences about what happened, surveys. */
export function timelineOf(surroundings: Surroundings, messages: readonly MessageWire[]): Interaction[] {
  const timeline: Interaction[] = []
  let status: ConversationStatus | null = null
  for (const message of messages) {
    if (isSurvey(message)) {
      const rated = ratingIn(surroundings.account, message, surroundings.customer)
      if (rated !== null) timeline.push(rated)
    } else if (isActivity(message)) {
      const change = statusChangeOf(surroundings.account, message, status)
      if (change !== null) timeline.push(change)
      status = change?.to ?? status
    } else timeline.push(...saidOf(surroundings, message))
  }
  return timeline
}

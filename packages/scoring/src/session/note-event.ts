import type { Conversation, Interaction } from '@attune/core'
import { isClosed, type OpenStory } from '../story/create-story.ts'
import { notePaceEvent } from '../timeline/pace.ts'

/** What is no message still tells something: that the customer is writing, that the matter was closed. */
export function noteEvent(story: OpenStory, conversation: Conversation, event: Interaction): void {
  story.pace = notePaceEvent(story.pace, story, event)
  if (event.type === 'status') {
    conversation.status = event.to
    story.closed = isClosed(event.to)
  }
  if (event.type === 'typing' && event.author.role === 'customer')
    story.typingSince = event.endedAt === null && event.at !== null ? Date.parse(event.at) : null
}

import type { WorldConversation, WorldRating } from '@attune/testkit/emulator'
import { iso } from './desk.ts'

const codes = [-103, -102, -101, 100, 101, 102, 103]

export function ratingsOf({ id, assigneeId, customerId, entries }: WorldConversation) {
  return entries
    .filter((entry): entry is WorldRating => entry.kind === 'rating')
    .map((entry) => ({
      ...{ id: Number(entry.id), survey_id: 1, user_id: Number(customerId), ticket_id: Number(id), group_id: null },
      agent_id: assigneeId === null ? null : Number(assigneeId),
      feedback: entry.comment,
      ratings: { default_question: codes[Math.round(entry.score * (codes.length - 1))] },
      created_at: iso(entry.at),
      updated_at: iso(entry.at),
    }))
}

import { ratingOf } from '@attune/adapter-kit'
import type { Rated } from '@attune/core'
import type { Seen } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { recordIn, timeOf } from './record.ts'

const faces = { kind: 'csat', levels: [1, 2, 3, 4, 5] } as const

/** How the customer rated the teammates, and apart from that Fin. A rating that was asked for and not given has no score. */
export function ratingsOf(seen: Seen, { id, conversation_rating, ai_agent }: ConversationWire): Rated[] {
  const ratings: Rated[] = []
  if (conversation_rating !== null) {
    const { rating, remark, contact, created_at, updated_at } = conversation_rating
    const given = rating === null ? { ...asked, comment: remark } : ratingOf(faces, rating, remark)
    const record = recordIn(seen, { type: 'conversation_rating', id, createdAt: timeOf(created_at) })
    const author = { role: 'customer', id: contact?.id ?? null, name: null } as const
    if (given !== null) ratings.push({ ...record, type: 'rating', author, rating: given, at: timeOf(updated_at) })
  }
  const ofFin = ratingOf(faces, ai_agent?.rating, ai_agent?.rating_remark ?? null)
  if (ofFin !== null) {
    const at = timeOf(ai_agent?.updated_at ?? ai_agent?.created_at ?? null)
    const record = recordIn(seen, { type: 'ai_agent_rating', id, createdAt: timeOf(ai_agent?.created_at ?? null) })
    const author = { role: 'customer', id: null, name: null } as const
    ratings.push({ ...record, type: 'rating', author, rating: ofFin, at })
  }
  return ratings
}

const asked = { kind: 'csat', score: null, worst: 1, best: 5 } as const

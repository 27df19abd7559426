import { createCursorCodec, createTimestampScan } from '@attune/adapter-kit'
import type { Conversation, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { MOST_PER_PAGE } from '../endpoints/tickets.ts'
import type { People } from '../people.ts'
import { type PullPosition, positionSchema, streamAfter } from './position.ts'
import { stepRated } from './step-rated.ts'
import { PAGE_CAP, stepTickets } from './step-tickets.ts'
import { startPass } from './unordered-scan.ts'

const codec = createCursorCodec({ name: 'freshdesk.conversations', version: 1, schema: positionSchema })
const scan = createTimestampScan({ pageCap: PAGE_CAP })

export async function pullConversations(
  account: Account,
  people: People,
  { cursor, since, limit = 50, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  let position = cursor === undefined ? startAt(since) : codec.decode(cursor)
  const perPage = Math.max(1, Math.min(limit, MOST_PER_PAGE))
  for (;;) {
    const { items, next, more } = await step(account, people, position, { perPage, signal })
    const following = more ? position.stream : streamAfter(position.stream)
    position = { ...next, stream: following ?? 'tickets', begun: following === null ? null : next.begun }
    // A stream that ends without anything is not worth a page.
    if (more || items.length > 0 || following === null)
      return { items, cursor: codec.encode(position), more: following !== null }
  }
}

const startAt = (since: PullOptions['since']): PullPosition => ({
  stream: 'tickets',
  begun: null,
  tickets: scan.start(since),
  deleted: scan.start(since),
  spam: scan.start(since),
  rated: since === undefined ? null : startPass(since),
})

interface Step {
  items: Conversation[]
  next: PullPosition
  more: boolean
}

function step(
  account: Account,
  people: People,
  position: PullPosition,
  options: { perPage: number; signal: AbortSignal | undefined },
): Promise<Step> {
  return position.stream === 'rated'
    ? stepRated(account, people, position, options)
    : stepTickets(account, people, position, position.stream, options)
}

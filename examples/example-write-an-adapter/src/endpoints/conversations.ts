import {
  createCursorCodec,
  createTimestampScan,
  type HttpClient,
  instantOf,
  scanPositionSchema,
} from '@attune/adapter-kit'
import type { Conversation, Page, PullOptions } from '@attune/core'
import { conversationOf } from '../map/conversation-of.ts'
import { type Tin, tinsWire } from '../wire/tin.ts'

const mostOnAPage = 50
const codec = createCursorCodec({ name: 'tinpost.conversations', version: 1, schema: scanPositionSchema })
const scan = createTimestampScan({ pageCap: 100 })
const key = ({ id, changed }: Tin) => ({ id, at: instantOf(changed) })

export async function conversations(client: HttpClient, options: PullOptions = {}): Promise<Page<Conversation>> {
  const { cursor, since, limit = mostOnAPage, signal } = options
  const position = cursor === undefined ? scan.start(since) : codec.decode(cursor)
  const per_page = Math.min(limit, mostOnAPage)
  const query = { changed_since: position.from, page: position.page, per_page }
  const { body, readAt, observedAt } = await client.json(tinsWire, { path: 'tins', query, signal })
  const full = body.tins.length === per_page
  const { fresh, next, more } = scan.step(position, { rows: body.tins, key, full, readAt })
  return { items: fresh.map((tin) => conversationOf(tin, observedAt)), cursor: codec.encode(next), more }
}

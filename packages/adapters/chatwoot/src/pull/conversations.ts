import { createCursorCodec, ifThere, scanPositionSchema } from '@attune/adapter-kit'
import { type Conversation, type Instant, instantSchema, type Page, type PullOptions } from '@attune/core'
import * as z from 'zod'
import type { Account } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { changesScan, changesStep } from './changes.ts'
import { historyStep } from './history.ts'
import { startWalk, walkSchema } from './walk.ts'
import { wholeConversation } from './whole-conversation.ts'

/** Chatwoot answers for what changed lately on one page, so that is asked only about so many milliseconds. */
const LATELY_MS = 7 * 24 * 3_600_000
/** What changed while the first page of the history was written is read again. */
const OVERLAP_MS = 5_000

const positionSchema = z.discriminatedUnion('phase', [
  z.object({
    phase: z.literal('history'),
    walk: walkSchema,
    /** When it began, by the helpdesk's clock. */
    startedAt: instantSchema.nullable(),
  }),
  z.object({ phase: z.literal('changes'), scan: scanPositionSchema.extend({ from: instantSchema }) }),
])
type Position = z.output<typeof positionSchema>

const codec = createCursorCodec({ name: 'chatwoot.conversations', version: 1, schema: positionSchema })

interface Step {
  fresh: ConversationWire[]
  next: Position
  more: boolean
}

/** First the history by last activity, page by page; from then on what changed since. */
export async function pullConversations(
  account: Account,
  { cursor, since, limit = 25, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  const position = notTooLong(account, cursor === undefined ? start(since) : codec.decode(cursor))
  const most = Math.max(1, limit)
  const { fresh, next, more } =
    position.phase === 'history'
      ? await throughHistory(account, position, most, signal)
      : await throughChanges(account, position, most, signal)
  const items: Conversation[] = []
  for (const head of fresh) {
    const whole = await ifThere(() => wholeConversation(account, head, { signal }))
    if (whole !== null) items.push(whole)
  }
  return { items, cursor: codec.encode(next), more }
}

const start = (since: Instant | undefined): Position =>
  since === undefined
    ? { phase: 'history', walk: startWalk(null), startedAt: null }
    : { phase: 'changes', scan: { ...changesScan.start(since), from: since } }

/** After a long pause, or from long ago, the history is the way that does not ask for everything at once. */
function notTooLong({ observedAt }: Account, position: Position): Position {
  if (position.phase === 'history') return position
  const { from } = position.scan
  if (Date.parse(observedAt()) - Date.parse(from) <= LATELY_MS) return position
  return { phase: 'history', walk: startWalk(from), startedAt: null }
}

async function throughHistory(
  account: Account,
  position: Extract<Position, { phase: 'history' }>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Step> {
  const { fresh, next, more, readAt } = await historyStep(account, position.walk, limit, { signal })
  const startedAt = position.startedAt ?? readAt
  if (more) return { fresh, next: { phase: 'history', walk: next, startedAt }, more }
  const from = new Date(Date.parse(startedAt) - OVERLAP_MS).toISOString()
  return { fresh, next: { phase: 'changes', scan: { ...changesScan.start(from), from } }, more }
}

async function throughChanges(
  account: Account,
  { scan }: Extract<Position, { phase: 'changes' }>,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<Step> {
  const { fresh, next, more } = await changesStep(account, scan, limit, { signal })
  return { fresh, next: { phase: 'changes', scan: { ...next, from: next.from ?? scan.from } }, more }
}

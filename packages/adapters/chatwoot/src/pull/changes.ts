import { createTimestampScan, type ScanPosition, type ScanStep } from '@attune/adapter-kit'
import type { CallOptions, Instant } from '@attune/core'
import type { Account } from '../account.ts'
import { listConversations } from '../endpoints/conversations.ts'
import { activityOf } from '../map/conversation.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { timeOf } from '../wire/time.ts'

/** So much more is asked for than needed: the two clocks may differ, and the request takes its time. */
const MARGIN_S = 60

export const changesScan = createTimestampScan()

/** Old servers do not tell when something else than a message changed. */
const key = (row: ConversationWire) => ({ id: row.id, at: timeOf(row.updated_at) ?? activityOf(row) })

/**
 * What changed lately, be it only a field or a rating, which moves no list. Chatwoot is asked for the last so many seconds
 * and answers on one page however long, by another order; so it is put in order and cut into pages here.
 */
export async function changesStep(
  account: Account,
  position: ScanPosition & { from: Instant },
  limit: number,
  { signal }: CallOptions,
): Promise<ScanStep<ConversationWire>> {
  const { rows, readAt } = await changedSince(account, position.from, { signal })
  const end = position.page * limit
  const page = { rows: rows.slice(end - limit, end), key, full: rows.length > end, readAt }
  return changesScan.step(position, page)
}

async function changedSince(account: Account, from: Instant, { signal }: CallOptions) {
  const ask = async (now: Instant) => {
    const updatedWithin = Math.ceil((Date.parse(now) - Date.parse(from)) / 1000) + MARGIN_S
    const answer = await listConversations(account, { updatedWithin: Math.max(1, updatedWithin), signal })
    return { answer, begins: Date.parse(answer.readAt) - updatedWithin * 1000 }
  }
  let { answer, begins } = await ask(account.observedAt())
  // Our clock is behind: by the helpdesk's, the window begins too late.
  if (begins > Date.parse(from)) ({ answer, begins } = await ask(answer.readAt))
  const rows = answer.body.data.payload
    .filter((row) => (key(row).at ?? from) >= from)
    .toSorted((a, b) => compare(key(a).at ?? '', key(b).at ?? '') || Number(a.id) - Number(b.id))
  return { rows, readAt: answer.readAt }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import type { Instant, RecordBase, Redaction } from '@attune/core'
import type { Seen } from '../account.ts'
import { recordIn } from './record.ts'

/** That the words of a message were taken away. By whom, Intercom does not tell. */
export function redactionOf(seen: Seen, message: RecordBase, at: Instant | null): Redaction {
  const record = recordIn(seen, { type: 'redaction', id: `${message.source?.type}-${message.source?.id}` })
  return { ...record, type: 'redaction', actor: null, messageId: message.id, reason: null, at }
}

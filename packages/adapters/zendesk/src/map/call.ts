import { instantOf } from '@attune/adapter-kit'
import type { Call, RecordBase } from '@attune/core'
import type { CommentWire } from '../wire/comment.ts'

/** A call as Zendesk Talk logs it: a comment whose `data` tells about it. */
export function callOf(record: RecordBase, { via, data, created_at }: CommentWire): Call {
  const startedAt = instantOf(data?.started_at ?? null)
  const rel = via?.source?.rel ?? null
  const answered = data?.answered_by_id != null
  const endedAt =
    startedAt === null || data?.call_duration == null
      ? null
      : instantOf(Date.parse(startedAt) + data.call_duration * 1000)
  return {
    ...record,
    type: 'call',
    direction: rel === 'outbound' ? 'outbound' : rel === 'inbound' || rel === 'voicemail' ? 'inbound' : 'unknown',
    outcome: rel === 'voicemail' ? 'voicemail' : answered ? 'answered' : 'unknown',
    at: startedAt ?? instantOf(created_at),
    answeredAt: null,
    endedAt,
    holdMs: null,
    summary: data?.transcription_text ?? null,
  }
}

import type { Conversation } from '../../conversation/conversation.ts'
import { optionsErrorFromZod } from '../../errors/error-from-zod.ts'
import { InputError } from '../../errors/input-error.ts'
import { prefixOf } from '../../errors/where.ts'
import { expandConversation } from '../expand-conversation.ts'
import { withoutByteOrderMark } from '../parse-json.ts'
import { labelRoles } from './labels.ts'
import { type TranscriptOptions, transcriptOptionsSchema, type UnknownLabel } from './options.ts'
import { readTurns, type Turn } from './read-turns.ts'

export type { TranscriptOptions, UnknownLabel }

/**
 * Reads a plain transcript: one `label: text` per message, in English, 简体 or 繁體 (`customer`, `客服`, `機器人`, …).
 * Lines without a label go on with the message above. Takes time linear in the text, whatever the text.
 *
 * Or, when it begins so, a name and a time on a line of their own above the words, as a chat copied out of a program has
 * them: `客服晓琳 2026-03-14 10:02:11`, `(10:02 AM) Jane`.
 *
 * A time may stand before a label: `[2026-05-03 10:00]`, `2026-05-03T10:00:00Z`, `[10:02]`, `(10:02:30 AM)`, `10:02:30`.
 * Without a zone it is UTC. Without a date it goes on `options.date`, or 1970-01-01, and on the next day when it runs backwards: gaps are
 * right, weekdays mean nothing.
 *
 * @throws InputError with the line as `where.row`: no label on the first line, a mistyped label, an unknown label that
 * starts two lines, a time that does not exist, or nothing to read.
 * @throws OptionsError for options that do not exist or do not fit.
 * @example
 * conversationFromTranscript('客户：我的包裹还没到\n客服：非常抱歉，我马上查一下', { channel: 'chat', locale: 'zh-CN' })
 */
export function conversationFromTranscript(text: string, options: TranscriptOptions = {}): Conversation {
  const checked = transcriptOptionsSchema.safeParse(options)
  if (!checked.success) {
    throw optionsErrorFromZod(checked.error, options, 'conversationFromTranscript', transcriptOptionsSchema)
  }
  const { id, channel, locale, roles, date, file, onUnknownLabel } = checked.data
  const firstDay = Date.parse(date ?? '1970-01-01')
  const turns = readTurns(withoutByteOrderMark(text), labelRoles(roles), firstDay, { file, onUnknownLabel })
  if (turns.length === 0) {
    const where = file === undefined ? {} : { file }
    throw new InputError(`${prefixOf(where)}nothing to read: expected lines such as "customer: …"`, where)
  }
  return expandConversation({ id, channel, locale, messages: turns.map(messageOf) })
}

function messageOf({ role, at, lines }: Turn) {
  const text = lines.join('\n').trim()
  return at === null ? { role, text } : { role, text, at: new Date(at).toISOString() }
}

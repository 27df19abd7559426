import { recordOf } from '@attune/adapter-kit'
import type { ConversationStatus, StatusChange } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { MessageWire } from '../wire/message.ts'
import { timeOf } from '../wire/time.ts'
import { statusOf } from './status.ts'

/** The sentence begins so whoever did it, so that a label named "resolved" is not taken for a change of status. */
const sentence = /^Conversation was (?:marked )?(?:as )?(reopened|open|pending|snoozed|resolved)\b/
const words: Readonly<Record<string, string>> = { reopened: 'open' }
const byItself = /^System reopened the conversation\b/

/** The change of status an activity tells about; `null` = it tells about something else, or in another language. */
export function statusChangeOf(
  { connection, observedAt }: Account,
  message: MessageWire,
  from: ConversationStatus | null,
): StatusChange | null {
  const word = byItself.test(message.content ?? '') ? 'reopened' : sentence.exec(message.content ?? '')?.[1]
  if (word === undefined) return null
  const at = timeOf(message.created_at)
  const source = { system: SYSTEM, connection, type: 'message', id: message.id }
  return {
    ...recordOf({ ...source, createdAt: at, observedAt: observedAt() }),
    ...{ type: 'status', actor: null, from, to: statusOf(words[word] ?? word), at },
  }
}

import { withMarker, writeOnce } from '@attune/adapter-kit'
import type { WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { addMessage, listMessages } from '../endpoints/messages.ts'
import { isActivity, isIncoming } from '../map/author.ts'
import { ownKeyOf } from '../map/message.ts'
import { isSurvey } from '../map/rating.ts'
import { literal } from './literal.ts'

/** A private message, marked as ours at its end: Chatwoot knows no idempotency key. */
export function writeNote(account: Account, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const content = literal(withMarker(text, key))
  return writeOnce({
    key,
    signal,
    async find() {
      const messages = await listMessages(account, conversation, { signal })
      return messages.find((message) => ownKeyOf(message) === key)?.id ?? null
    },
    write: () => addMessage(account, conversation, { content, private: true, signal }),
  })
}

/**
 * A reply to the customer. It carries no mark – the customer has no use for one – so an earlier attempt is known by its
 * words: the same, with nothing said to or by the customer after it.
 */
export function writeReply(account: Account, { conversation, text, key, signal }: WriteText): Promise<Written> {
  return writeOnce({
    key,
    signal,
    async find() {
      const messages = await listMessages(account, conversation, { signal })
      const last = messages.findLast(
        (message) => message.private !== true && !isActivity(message) && !isSurvey(message),
      )
      const same = last !== undefined && !isIncoming(last) && squeezed(last.content ?? '') === squeezed(text)
      return same ? last.id : null
    },
    write: () => addMessage(account, conversation, { content: literal(text), private: false, signal }),
  })
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

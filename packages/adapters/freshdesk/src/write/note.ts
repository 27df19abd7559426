import { findMarker, withMarker, writeOnce } from '@attune/adapter-kit'
import { htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { addConversation, listConversations } from '../endpoints/conversations.ts'
import { wordsOf } from '../map/message.ts'

/** A private note, marked as ours at its end: Freshdesk takes no idempotency key. */
export function writeNote(account: Account, { conversation, text, key, signal }: WriteText): Promise<Written> {
  return writeOnce({
    key,
    signal,
    async find(key) {
      const said = await listConversations(account, conversation, { signal })
      // Only among what colleagues can write.
      const own = said.find((each) => each.private === true && findMarker(wordsOf(each)) === key)
      return own?.id ?? null
    },
    write: (key) => addConversation(account, conversation, 'note', htmlOfText(withMarker(text, key)), { signal }),
  })
}

import { writeOnce } from '@attune/adapter-kit'
import { htmlOfText } from '@attune/adapter-kit/body'
import type { CallOptions, WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { addConversation, listConversations } from '../endpoints/conversations.ts'
import { wordsOf } from '../map/message.ts'

/**
 * A reply to the customer. It carries no mark – the customer has no use for one – so an earlier attempt is known by its
 * words: the same reply by us, with no public word after it.
 */
export function writeReply(
  account: Account,
  { conversation, text, key, signal }: WriteText,
  self: (options: CallOptions) => Promise<string>,
): Promise<Written> {
  return writeOnce({
    key,
    signal,
    async find() {
      const us = await self({ signal })
      const said = await listConversations(account, conversation, { signal })
      const last = said.findLast((each) => each.private === false)
      return last?.user_id === us && startsWith(wordsOf(last), text) ? last.id : null
    },
    write: () => addConversation(account, conversation, 'reply', htmlOfText(text), { signal }),
  })
}

/** Freshdesk may put the earlier mail below. */
function startsWith(words: string, text: string): boolean {
  return squeezed(words).startsWith(squeezed(text))
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

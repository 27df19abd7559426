import { writeOnce } from '@attune/adapter-kit'
import { bodyOf, htmlOfText } from '@attune/adapter-kit/body'
import type { CallOptions, WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { addConversation, listConversations } from '../endpoints/conversations.ts'

/**
 * A reply to the customer. It carries no mark – the customer has no use for one – so an earlier attempt is known by its
 * words: the same reply by us, with no public word after it.
 */
export function writeReply(
  account: Account,
  { conversation, text, key, signal }: WriteText,
  self: (options: CallOptions) => Promise<string>,
): Promise<Written> {
  const html = htmlOfText(text)
  return writeOnce({
    key,
    signal,
    async find() {
      const us = await self({ signal })
      const said = await listConversations(account, conversation, { signal })
      const last = said.findLast((each) => each.private === false)
      return last?.user_id === us && ownWords(last.body ?? '') === ownWords(html) ? last.id : null
    },
    write: () => addConversation(account, conversation, 'reply', html, { signal }),
  })
}

/** Without the earlier mail and the signature that Freshdesk may put below. */
const ownWords = (html: string): string => bodyOf({ html }).text.replace(/\s+/g, ' ').trim()

import { findMarker, withMarker, writeOnce } from '@attune/adapter-kit'
import { bodyOf, htmlOfText } from '@attune/adapter-kit/body'
import type { WriteText, Written } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { authorOf, isCustomer } from '../map/author.ts'
import { repliedWire } from '../wire/conversation.ts'
import type { PartWire } from '../wire/part.ts'

/** A note, marked as ours at its end. */
export function writeNote(account: Account, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const isOurs = ({ part_type, body }: PartWire): boolean =>
    part_type?.startsWith('note') === true && body !== null && findMarker(body) === key
  return writeOnce({
    key,
    signal,
    find: async () => {
      const { body } = await getConversation(account.client, conversation, { signal })
      return body.conversation_parts.conversation_parts.find(isOurs)?.id ?? null
    },
    write: (key) => say(account, conversation, { as: 'note', text: withMarker(text, key), isOurs, signal }),
  })
}

/**
 * A reply to the customer. It carries no mark – the customer has no use for one – so an earlier attempt is known by its
 * words: the same ones by us, with nothing of anybody behind them.
 */
export async function writeReply(account: Account, { conversation, text, key, signal }: WriteText): Promise<Written> {
  const us = await account.adminId({ signal })
  const isOurs = (part: PartWire): boolean =>
    !isCustomer(part.author) && authorOf(part.author).id === us && squeezed(wordsOf(part)) === squeezed(text)
  return writeOnce({
    key,
    signal,
    find: async () => {
      const { body } = await getConversation(account.client, conversation, { signal })
      const said = body.conversation_parts.conversation_parts.filter(isPublic)
      const last = said.at(-1)
      return last !== undefined && isOurs(last) ? last.id : null
    },
    write: () => say(account, conversation, { as: 'comment', text, isOurs, signal }),
  })
}

interface Saying {
  as: 'note' | 'comment'
  text: string
  isOurs: (part: PartWire) => boolean
  signal: AbortSignal | undefined
}

/** Answered with the conversation; the new part is among its parts, last. */
async function say(account: Account, conversation: string, { as, text, isOurs, signal }: Saying) {
  const { body } = await account.client.json(repliedWire, {
    method: 'POST',
    path: 'conversations/{id}/reply',
    params: { id: conversation },
    json: { message_type: as, type: 'admin', admin_id: await account.adminId({ signal }), body: htmlOfText(text) },
    needs: 'the permission to write conversations',
    signal,
  })
  return body.conversation_parts?.conversation_parts.findLast(isOurs)?.id ?? null
}

const isPublic = ({ part_type, body }: PartWire): boolean =>
  body !== null && part_type !== null && !part_type.startsWith('note')

const wordsOf = ({ body }: PartWire): string => bodyOf({ html: body, mail: false }).text

const squeezed = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')

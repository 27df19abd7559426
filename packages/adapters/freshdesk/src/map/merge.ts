import { instantOf } from '@attune/adapter-kit'
import { deterministicId, type Merge } from '@attune/core'
import type { Account } from '../account.ts'
import { SYSTEM } from '../client.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { wordsOf } from './message.ts'
import { recordIn } from './record.ts'

/** The whole note that Freshdesk leaves in a ticket that was merged, unless somebody wrote another. */
const into = /^This ticket is closed and merged into ticket #?(\d{1,18})\.?$/
/** How the note begins that it leaves in the one that stays. */
const from = /^Merged from ticket #?(\d{1,18})\b/

/**
 * A merge, where its note tells. Only among what colleagues can write; and as it is only a note, the ticket is never
 * taken for gone.
 */
export function mergeIn(account: Account, said: ConversationWire): Merge | null {
  if (said.private !== true || said.incoming === true) return null
  const words = wordsOf(said).slice(0, 200).replace(/\s+/g, ' ').trim()
  const other = into.exec(words)?.[1] ?? from.exec(words)?.[1]
  if (other === undefined) return null
  return {
    ...recordIn(account, 'merge', said.id, said),
    type: 'merge',
    actor: null,
    direction: into.test(words) ? 'into' : 'from',
    otherConversationId: deterministicId({
      ...{ system: SYSTEM, connection: account.connection, type: 'ticket', id: other },
    }),
    at: instantOf(said.created_at),
  }
}

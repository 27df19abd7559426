import { collectPages } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type LogEventWire, logWire } from '../wire/log.ts'
import { nextOf, pageOf } from './page.ts'

/** The messages and comments of a ticket that came through a messenger. */
export function listConversationLog(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<LogEventWire[]> {
  return collectPages(
    async (after) => {
      const request = { path: 'tickets/{id}/conversation_log', params: { id }, query: pageOf(after), signal }
      const { body } = await client.json(logWire, request)
      return { items: body.events, next: nextOf(body.meta) }
    },
    { what: 'conversation log of a ticket', signal },
  )
}

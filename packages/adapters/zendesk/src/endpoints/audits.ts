import { collectPages } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type AuditWire, auditsWire } from '../wire/audit.ts'
import { nextOf, pageOf } from './page.ts'

/** Every update of a ticket, oldest first. */
export function listAudits({ client }: Account, id: string, { signal }: CallOptions = {}): Promise<AuditWire[]> {
  return collectPages(
    async (after) => {
      const request = { path: 'tickets/{id}/audits', params: { id }, query: pageOf(after), signal }
      const { body } = await client.json(auditsWire, request)
      return { items: body.audits, next: nextOf(body.meta) }
    },
    { what: 'audits of a ticket', signal },
  )
}

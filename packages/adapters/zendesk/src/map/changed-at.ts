import { instantOf } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import type { TicketWire } from '../wire/ticket.ts'

/** When a ticket last changed, by people or by the system; only the first moves `updated_at`. */
export function changedAt({ updated_at, generated_timestamp }: TicketWire): Instant | null {
  const [updated, generated] = [instantOf(updated_at), instantOf(generated_timestamp)]
  if (updated === null || generated === null) return updated ?? generated
  return Date.parse(generated) > Date.parse(updated) ? generated : updated
}

import type { Conversation, Customer } from '@attune/core'

/** The customer that a conversation names; `null` when it only has one because every conversation has. */
export function customerOf({ id, customer }: Conversation): Customer | null {
  return customer === null || customer.id === `customer-of-${id}` ? null : customer
}

import { canonicalBy } from '@attune/adapter-kit'

/** `closed` opens again with the customer's next message, so it is what is called resolved here. */
export const statusOf = canonicalBy(
  { active: 'open', open: 'open', pending: 'pending', closed: 'resolved', spam: 'closed' },
  'unknown',
)

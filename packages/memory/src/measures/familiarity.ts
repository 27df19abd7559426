import type { Reader } from '@attune/language'
import { type CustomerHistory, type HeardConversation, hear, signalsOf, wasServed } from './heard.ts'
import { askedAgain, dataOnRecord } from './known-data.ts'
import { usesWhatIsKnown } from './used-facts.ts'

/** Whether the second visit feels like an old friend's. */
export interface Familiarity {
  /** (used + spared) / returns, 0..1; `null` = nobody came back. */
  value: number | null
  because: string | null
  /** Conversations after a customer's first in which somebody served them. */
  returns: number
  /** Of these: the service side used or named something it knew from before. */
  used: number
  /** Of the others: the customer had to repeat nothing. */
  spared: number
  /** Neither: nothing known was used, and the customer was asked again or said that they had told it already. */
  repeated: number
}

/** What reads the messages. */
export interface MeasureOptions {
  /** What reads the messages. Default: English and Chinese. */
  reader?: Pick<Reader, 'read'>
}

/**
 * The share of returning customers' conversations in which something known was used, or in which the customer had at least
 * not to repeat anything: (used + spared) / returns.
 *
 * @example
 * familiarity([{ profile, conversations }]).value // 0.75
 */
export function familiarity(customers: Iterable<CustomerHistory>, options: MeasureOptions = {}): Familiarity {
  const counts = { returns: 0, used: 0, spared: 0, repeated: 0 }
  for (const customer of customers) {
    const visits = hear(customer, options.reader)
    const asked = new Set(
      askedAgain(visits, dataOnRecord(customer.profile)).map(({ conversationId }) => conversationId),
    )
    for (const visit of visits.slice(1).filter(wasServed)) {
      counts.returns++
      if (usesWhatIsKnown(visit, customer.profile)) counts.used++
      else if (asked.has(visit.conversation.id) || saysToldAlready(visit)) counts.repeated++
      else counts.spared++
    }
  }
  const { returns, used, spared } = counts
  if (returns === 0) return { value: null, because: 'no customer came back for a second conversation', ...counts }
  return { value: (used + spared) / returns, because: null, ...counts }
}

export function saysToldAlready({ messages }: HeardConversation): boolean {
  return messages.some((each) => each.by === 'customer' && signalsOf(each, 'already-told').length > 0)
}

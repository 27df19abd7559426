import type { Profile } from '../profile/profile.ts'
import { type HeardConversation, type HeardMessage, signalsOf } from './heard.ts'

/** Data of a person that last from one visit to the next. An order number or a date belongs to its matter. */
const lasting = new Set(['name', 'email', 'phone', 'address', 'postcode', 'account'])

/** A datum that was asked for although it was known, and where. */
export interface AskedAgain {
  datum: string
  conversationId: string
  messageId: string
  /** `before`: from an earlier visit; `here`: it was given in this conversation; `record`: it is on the customer's record. */
  knownFrom: 'before' | 'here' | 'record'
}

/** The data a customer's record holds, when it comes from somewhere else than their own conversations. */
export function dataOnRecord({ customer }: Profile): Set<string> {
  const data = new Set<string>()
  if (Object.values(customer.names).some((name) => name !== null)) data.add('name')
  for (const { kind, assurance } of customer.identities) {
    if (assurance !== 'claimed' && lasting.has(kind)) data.add(kind)
  }
  return data
}

/** What the service side asks in each conversation although it is known. `visits` in the order of time. */
export function askedAgain(visits: readonly HeardConversation[], onRecord: ReadonlySet<string>): AskedAgain[] {
  const found: AskedAgain[] = []
  const before = new Set<string>()
  for (const [index, { conversation, messages }] of visits.entries()) {
    const here = new Set<string>()
    for (const each of messages) {
      if (each.by === 'customer') {
        for (const datum of dataIn(each, 'gives-datum')) here.add(datum)
        continue
      }
      for (const datum of dataIn(each, 'asks-datum')) {
        const knownFrom = here.has(datum)
          ? 'here'
          : before.has(datum)
            ? 'before'
            : index > 0 && onRecord.has(datum)
              ? 'record'
              : null
        if (knownFrom !== null) {
          found.push({ datum, conversationId: conversation.id, messageId: each.message.id, knownFrom })
        }
      }
    }
    for (const datum of here) if (lasting.has(datum)) before.add(datum)
  }
  return found
}

function dataIn(message: HeardMessage, kind: 'gives-datum' | 'asks-datum'): Set<string> {
  return new Set(signalsOf(message, kind).flatMap(({ data }) => (typeof data.datum === 'string' ? [data.datum] : [])))
}

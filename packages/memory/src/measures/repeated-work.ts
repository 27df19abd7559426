import type { Conversation } from '@attune/core'
import type { MeasureOptions } from './familiarity.ts'
import { type CustomerHistory, type HeardConversation, hear, signalsOf, wasServed } from './heard.ts'
import { type AskedAgain, askedAgain, dataOnRecord } from './known-data.ts'

/** What was done twice. */
export interface RepeatedWork {
  /** Conversations with any of it / conversations in which somebody served, 0..1; `null` = there are none. */
  value: number | null
  because: string | null
  /** Conversations in which somebody served. */
  conversations: number
  /** Of those, how many had any repeated work. */
  withRepeatedWork: number
  /** Each time something known was asked for. */
  askedAgain: AskedAgain[]
  /** Times a matter was opened again after it had been resolved, as far as the helpdesk says. */
  reopenings: number
  /** Conversations that were handed on and began anew: known data were asked again, or the customer had to say so. */
  restarts: number
  /** Conversations that were handed on. */
  transfers: number
}

/**
 * How much is done twice: asked for although it was known, opened again after it was resolved, begun anew after a hand-on.
 *
 * @example
 * repeatedWork([{ profile, conversations }]).askedAgain[0] // { datum: 'email', conversationId: 'c2', messageId: 'm4', knownFrom: 'before' }
 */
export function repeatedWork(customers: Iterable<CustomerHistory>, options: MeasureOptions = {}): RepeatedWork {
  const found = {
    conversations: 0,
    withRepeatedWork: 0,
    askedAgain: [] as AskedAgain[],
    reopenings: 0,
    restarts: 0,
    transfers: 0,
  }
  for (const customer of customers) {
    const visits = hear(customer, options.reader)
    const asked = askedAgain(visits, dataOnRecord(customer.profile))
    found.askedAgain.push(...asked)
    for (const visit of visits.filter(wasServed)) {
      const here = asked.filter(({ conversationId }) => conversationId === visit.conversation.id)
      const reopened = reopeningsOf(visit.conversation)
      const handedOn = handOverAt(visit)
      const restarted = handedOn !== null && restartsAfter(visit, handedOn, here)
      found.conversations++
      found.reopenings += reopened
      if (handedOn !== null) found.transfers++
      if (restarted) found.restarts++
      if (here.length > 0 || reopened > 0 || restarted) found.withRepeatedWork++
    }
  }
  const { conversations, withRepeatedWork } = found
  if (conversations === 0) return { value: null, because: 'in no conversation did anybody serve a customer', ...found }
  return { value: withRepeatedWork / conversations, because: null, ...found }
}

/** By the helpdesk's count, else by its changes of status. */
function reopeningsOf({ reopenCount, timeline }: Conversation): number {
  if (reopenCount !== null) return reopenCount
  const statuses = timeline.flatMap((each) => (each.type === 'status' ? [each.to.canonical] : []))
  const isOver = (status: string | undefined) => status === 'resolved' || status === 'closed'
  return statuses.filter((status, index) => !isOver(status) && isOver(statuses[index - 1])).length
}

/** Place of the first message of the second person who serves, or `null`. Machines hand over to people as people do. */
function handOverAt({ messages }: HeardConversation): number | null {
  let first: string | null = null
  for (const [index, { by, message }] of messages.entries()) {
    if (by !== 'service' || message.author.id === null) continue
    first ??= message.author.id
    if (message.author.id !== first) return index
  }
  return null
}

function restartsAfter({ messages }: HeardConversation, place: number, asked: readonly AskedAgain[]): boolean {
  const later = messages.slice(place)
  const ids = new Set(later.map(({ message }) => message.id))
  const toldAlready = later.some((each) => each.by === 'customer' && signalsOf(each, 'already-told').length > 0)
  return toldAlready || asked.some(({ messageId }) => ids.has(messageId))
}

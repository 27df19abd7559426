import type { CallOptions, Conversation } from '@attune/core'
import type { Account } from '../account.ts'
import { listSurveyResponses } from '../endpoints/survey-responses.ts'
import { getTicket } from '../endpoints/ticket.ts'
import type { People } from '../people.ts'
import { wholeTicket } from './whole-ticket.ts'

export async function oneConversation(
  account: Account,
  people: People,
  id: string,
  options: CallOptions = {},
): Promise<Conversation> {
  const found = await getTicket(account, id, options)
  const surveys = await listSurveyResponses(account, [found.ticket.id], options)
  return wholeTicket(account, people, found.ticket, { ...found, surveys }, options)
}

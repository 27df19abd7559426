import { collectPages, ifAllowed, ifThere } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type SurveyResponseWire, surveyResponsesWire } from '../wire/survey-response.ts'
import { nextOf, pageOf } from './page.ts'

/** Answers to surveys, by the number of the ticket. */
export type SurveyResponses = ReadonlyMap<string, readonly SurveyResponseWire[]>

/** So many tickets are named in one address. */
const MOST_TICKETS = 100

/**
 * What was answered to CSAT surveys about these tickets. Zendesk shows them to administrators, on plans that have surveys;
 * who is refused once is not going to be asked again.
 */
export async function listSurveyResponses(
  account: Account,
  tickets: readonly string[],
  { signal }: CallOptions = {},
): Promise<SurveyResponses> {
  const found = new Map<string, SurveyResponseWire[]>()
  for (let from = 0; from < tickets.length && account.surveys.open; from += MOST_TICKETS) {
    const responses = await ifAllowed(() =>
      ifThere(() => aboutTickets(account, tickets.slice(from, from + MOST_TICKETS), signal)),
    )
    if (responses === null) account.surveys.open = false
    for (const response of responses ?? [])
      for (const { id, type } of response.subjects)
        if (type === 'ticket' && id !== null) found.set(id, [...(found.get(id) ?? []), response])
  }
  return found
}

function aboutTickets(
  { client }: Account,
  tickets: readonly string[],
  signal: AbortSignal | undefined,
): Promise<SurveyResponseWire[]> {
  const about = tickets.map((id) => `zen:ticket:${id}`).join(',')
  return collectPages(
    async (after) => {
      const query = { 'filter[subject_zrns]': about, ...pageOf(after) }
      const { body } = await client.json(surveyResponsesWire, { path: 'guide/survey_responses', query, signal })
      return { items: body.survey_responses, next: nextOf(body.meta) }
    },
    { what: 'answers to surveys', signal },
  )
}

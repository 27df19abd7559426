import { createCursorCodec, ifThere } from '@attune/adapter-kit'
import type { Conversation, Page, PullOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { exportTickets } from '../endpoints/exports.ts'
import { listSurveyResponses } from '../endpoints/survey-responses.ts'
import { changedAt } from '../map/changed-at.ts'
import type { People } from '../people.ts'
import { lastOfEach, nextOf, positionSchema, startOf, startTime, wanted } from './position.ts'
import { wholeTicket } from './whole-ticket.ts'

const codec = createCursorCodec({ name: 'zendesk.conversations', version: 1, schema: positionSchema })

/** Zendesk serves up to 1,000, but each ticket takes requests of its own, and a crash throws away a page. */
const USUAL_PAGE = 100
const LARGEST_PAGE = 1000

/** So many tickets are read at once; the client keeps the requests within Zendesk's limits. */
const AT_ONCE = 4

export async function pullConversations(
  account: Account,
  people: People,
  { cursor, since, limit = USUAL_PAGE, signal }: PullOptions = {},
): Promise<Page<Conversation>> {
  const position = cursor === undefined ? startOf(since) : codec.decode(cursor)
  const { body } = await exportTickets(account, {
    after: position.after,
    startTime: startTime(position, account.clock),
    perPage: Math.max(1, Math.min(limit, LARGEST_PAGE)),
    signal,
  })
  const { next, more } = nextOf(position, body, body.tickets.length)
  const tickets = lastOfEach(wanted(position, body.tickets, changedAt))
  const living = tickets.filter(({ status }) => status !== 'deleted').map(({ id }) => id)
  const surveys = await listSurveyResponses(account, living, { signal })
  const items: Conversation[] = []
  for (let at = 0; at < tickets.length; at += AT_ONCE) {
    const wholes = tickets.slice(at, at + AT_ONCE).map((ticket) =>
      // Deleted since the export was written: it comes again, as deleted.
      ifThere(() => wholeTicket(account, people, ticket, { ...body, surveys }, { signal })),
    )
    items.push(...(await Promise.all(wholes)).filter((whole) => whole !== null))
  }
  return { items, cursor: codec.encode(next), more }
}

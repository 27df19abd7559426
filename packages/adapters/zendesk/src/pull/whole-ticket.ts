import { type CallOptions, type Conversation, type Interaction, interactionAt } from '@attune/core'
import type { Account } from '../account.ts'
import { listAudits } from '../endpoints/audits.ts'
import { listComments } from '../endpoints/comments.ts'
import { listConversationLog } from '../endpoints/conversation-log.ts'
import type { SurveyResponses } from '../endpoints/survey-responses.ts'
import type { Known } from '../map/author.ts'
import { changesOf } from '../map/change.ts'
import { conversationOf } from '../map/conversation.ts'
import { isMessengerMessage, isPublicEvent, loggedMessageOf } from '../map/logged-message.ts'
import { mergesOf } from '../map/merge.ts'
import { saidOf } from '../map/message.ts'
import { ratedOf } from '../map/rating.ts'
import { surveyRatingsOf } from '../map/survey-response.ts'
import type { People } from '../people.ts'
import type { AuditWire } from '../wire/audit.ts'
import type { CommentWire } from '../wire/comment.ts'
import type { LogEventWire } from '../wire/log.ts'
import type { TicketWire } from '../wire/ticket.ts'
import type { UserWire } from '../wire/user.ts'

/** What came along with the ticket. */
interface Besides {
  users: readonly UserWire[]
  groups: readonly { id: string; name: string | null }[]
  surveys: SurveyResponses
}

/** A ticket with everything that was said and done in it. Of a deleted one nothing is left to ask for. */
export async function wholeTicket(
  account: Account,
  people: People,
  ticket: TicketWire,
  besides: Besides,
  options: CallOptions,
): Promise<Conversation> {
  const { bots = [], statusChanges = true } = account.options
  const groups = new Map(besides.groups.map(({ id, name }) => [id, name]))
  if (ticket.status === 'deleted') {
    const users = new Map(besides.users.map((user) => [user.id, user]))
    return conversationOf(account, ticket, [], { users, groups, changesKnown: false })
  }
  const [{ comments, users: writers }, audits, log] = await Promise.all([
    listComments(account, ticket.id, options),
    statusChanges ? listAudits(account, ticket.id, options) : [],
    ticket.from_messaging_channel === true ? listConversationLog(account, ticket.id, options) : [],
  ])
  const named = [
    ticket.requester_id,
    ticket.assignee_id,
    ...comments.map(({ author_id }) => author_id),
    ...log.map(({ author }) => author?.['zen:support:user_id'] ?? null),
    ...actorsOf(audits),
  ]
  const ids = named.filter((id) => id !== null)
  const users = await people.of(ids, [...besides.users, ...writers], options)
  const known = { ticket, users, bots, insiders: insidersOf(comments) }
  // The description of the ticket is its first comment once more, so only the comments count.
  const said = saidIn(account, comments, log, known)
  const merges = mergesOf(account, comments, ticket)
  const done = audits.flatMap((audit) => changesOf(account, audit, known))
  const rated = [
    ...ratedOf(account, ticket, audits, known),
    ...surveyRatingsOf(account, besides.surveys.get(ticket.id) ?? [], known),
  ]
  const timeline = inOrder([...said, ...merges, ...done, ...rated])
  return conversationOf(account, ticket, timeline, { users, groups, changesKnown: statusChanges })
}

/**
 * What was said. Of a ticket from a messenger the log has every message by itself, while a public comment may be a
 * transcript of them all.
 */
function saidIn(
  account: Account,
  comments: readonly CommentWire[],
  log: readonly LogEventWire[],
  known: Known,
): Interaction[] {
  if (!log.some(isMessengerMessage)) return comments.map((comment) => saidOf(account, comment, known))
  const inside = comments.filter((comment) => comment.public === false || comment.type === 'VoiceComment')
  const outside = log.filter(isPublicEvent)
  return [
    ...inside.map((comment) => saidOf(account, comment, known)),
    ...outside.map((event) => loggedMessageOf(account, event, known)),
  ]
}

const insidersOf = (comments: readonly CommentWire[]): ReadonlySet<string> =>
  new Set(comments.flatMap(({ public: isPublic, author_id }) => (isPublic === false && author_id ? [author_id] : [])))

/** Whoever changed a status or an assignee. The many others who appear in audits need no name. */
const actorsOf = (audits: readonly AuditWire[]): (string | null)[] =>
  audits
    .filter(({ events }) => events.some(({ type, field_name }) => type === 'Change' && changes.has(field_name ?? '')))
    .map(({ author_id }) => author_id)

const changes = new Set(['status', 'assignee_id'])

/** As it happened; within a second by Zendesk's numbers, which comments and changes share. */
function inOrder(timeline: readonly Interaction[]): Interaction[] {
  const time = (interaction: Interaction): number => Date.parse(interactionAt(interaction) ?? '9999-12-31T00:00:00Z')
  const number = ({ source }: Interaction): number => Number.parseInt(source?.id ?? '', 10)
  return timeline.toSorted((a, b) => time(a) - time(b) || number(a) - number(b))
}

import { customFieldsOf, participantsOf } from '@attune/adapter-kit'
import type { Assignee, Conversation, Customer, Interaction, JsonValue, Participant } from '@attune/core'
import type { Seen } from '../account.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { plainName } from './plain-name.ts'
import { recordIn, timeOf } from './record.ts'
import { channelOf, priorityOf, statusOf } from './status.ts'
import { timelineOf } from './timeline.ts'

export function conversationOf(seen: Seen, wire: ConversationWire, customer: Customer | null): Conversation {
  const openedAt = timeOf(wire.created_at)
  const timeline = timelineOf(seen, wire)
  const participants = participantsOf(timeline)
  const status = statusOf(wire.state)
  return {
    ...recordIn(seen, {
      type: 'conversation',
      id: wire.id,
      createdAt: openedAt,
      updatedAt: timeOf(wire.updated_at),
      customFields: { ...customFieldsOf(wire.custom_attributes), ...furtherFields(wire) },
    }),
    channel: channelOf(wire.source?.type ?? null),
    channelRaw: wire.source?.type ?? null,
    locale: null,
    stage: 'unknown',
    status,
    priority: priorityOf(wire.priority),
    subject: plainName(wire.title ?? wire.source?.subject ?? null),
    tags: (wire.tags?.tags ?? []).flatMap(({ name }) => (name === null ? [] : [name])),
    customer,
    assignee: assigneeOf(wire, participants),
    participants,
    timeline,
    openedAt,
    resolvedAt: status.canonical === 'resolved' ? closedAt(wire, timeline) : null,
    closedAt: null,
    reopenCount: wholeNumber(wire.statistics?.count_reopens ?? null),
  }
}

/** What has no place in a conversation, under names that no attribute can have: those begin with no `intercom:`. */
function furtherFields({ sla_applied, ai_agent, conversation_parts }: ConversationWire): Record<string, JsonValue> {
  const { conversation_parts: parts, total_count } = conversation_parts
  const missing = Math.max(0, (total_count ?? 0) - parts.length)
  return {
    ...(sla_applied === null ? {} : { 'intercom:sla': { name: sla_applied.sla_name, status: sla_applied.sla_status } }),
    ...(ai_agent === null
      ? {}
      : { 'intercom:fin': { resolution: ai_agent.resolution_state, lastAnswer: ai_agent.last_answer_type } }),
    // Of more than 500 parts Intercom gives the newest.
    ...(missing === 0 ? {} : { 'intercom:older_parts_missing': missing }),
  }
}

/** From statistics, which are often null; then from the timeline. */
function closedAt({ statistics }: ConversationWire, timeline: readonly Interaction[]): string | null {
  const last = timeline.findLast((entry) => entry.type === 'status' && entry.to.canonical === 'resolved')
  return timeOf(statistics?.last_close_at ?? null) ?? (last?.type === 'status' ? last.at : null)
}

/** Teammates are named by id only; who wrote here is known by name. */
function assigneeOf(
  { admin_assignee_id, team_assignee_id }: ConversationWire,
  participants: readonly Participant[],
): Assignee | null {
  const id = known(admin_assignee_id)
  const team = known(team_assignee_id)
  const name = participants.find((participant) => participant.id === id)?.name ?? null
  return id === null && team === null ? null : { id, name, team }
}

/** 0 is nobody. */
const known = (id: string | null): string | null => (id === '0' ? null : id)

const wholeNumber = (value: number | null): number | null =>
  value !== null && Number.isInteger(value) && value >= 0 ? value : null

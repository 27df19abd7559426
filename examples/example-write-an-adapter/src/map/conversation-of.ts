import { canonicalBy, instantOf, recordOf } from '@attune/adapter-kit'
import type { Conversation } from '@attune/core'
import { system } from '../client.ts'
import type { Tin } from '../wire/tin.ts'
import { customerOf } from './customer-of.ts'
import { interactionOf } from './interaction-of.ts'

const statusOf = canonicalBy(
  { fresh: 'new', open: 'open', waiting: 'pending', held: 'on_hold', done: 'resolved', shut: 'closed' },
  'unknown',
)

export function conversationOf(tin: Tin, observedAt: string): Conversation {
  const openedAt = instantOf(tin.opened)
  const times = { createdAt: openedAt, updatedAt: instantOf(tin.changed), observedAt }
  return {
    ...recordOf({ system, connection: null, type: 'tin', id: tin.id, ...times }),
    channel: 'email',
    channelRaw: null,
    locale: null,
    stage: 'unknown',
    status: statusOf(tin.state),
    priority: { canonical: 'unknown', raw: null },
    subject: tin.title,
    tags: tin.labels.filter((label) => label !== null),
    customer: tin.from === null ? null : customerOf(tin.from, observedAt),
    assignee: null,
    participants: [],
    timeline: tin.words.map((word) => interactionOf(word, observedAt)),
    openedAt,
    resolvedAt: null,
    closedAt: null,
    reopenCount: null,
  }
}

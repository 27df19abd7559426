import {
  type Author,
  blankRecord,
  type Conversation,
  type Customer,
  deterministicId,
  type Interaction,
  type RecordBase,
  type Role,
  type Status,
} from '@attune/core'
import { plainOfHtml } from '@attune/testkit/emulator'
import type { BoatEvent, Letter, Writer } from './wire.ts'

export const system = 'paperboat'
const roles: Readonly<Record<string, Role>> = {
  writer: 'customer',
  crew: 'agent',
  machine: 'bot',
  model: 'ai',
  post: 'system',
}
const statuses: readonly string[] = ['new', 'open', 'pending', 'on_hold', 'resolved', 'closed']

export function record(
  type: string,
  id: number,
  times: { created?: number | null; updated?: number | null; now: number },
): RecordBase {
  const source = { system, connection: null, type, id: String(id), url: null }
  return {
    ...blankRecord(deterministicId(source), source),
    remoteCreatedAt: instant(times.created),
    remoteUpdatedAt: instant(times.updated),
    observedAt: new Date(times.now).toISOString(),
  }
}

export function conversationOf(letter: Letter, now: number): Conversation {
  return {
    ...record('letter', letter.id, { created: letter.created_at, updated: letter.updated_at, now }),
    deletion: letter.erased === true ? { at: instant(letter.updated_at), reason: null } : null,
    customFields: letter.extras ?? {},
    channel: 'email',
    channelRaw: null,
    locale: null,
    stage: 'unknown',
    status: statusOf(letter.state),
    priority: { canonical: 'unknown', raw: null },
    subject: letter.subject,
    tags: letter.labels ?? [],
    customer: letter.writer === null ? null : customerOf(letter.writer, now),
    assignee: null,
    participants: [],
    timeline: (letter.events ?? []).map((event) => interactionOf(event, now)).filter((one) => one !== null),
    openedAt: instant(letter.created_at),
    resolvedAt: null,
    closedAt: null,
    reopenCount: null,
  }
}

export function customerOf(writer: Writer, now: number): Customer {
  return {
    ...record('writer', writer.id, { now }),
    names: { display: writer.name, preferred: null, given: null, family: null, honorific: null },
    locales: [],
    timeZone: null,
    identities:
      writer.email === null
        ? []
        : [{ kind: 'email', value: writer.email, normalized: null, assurance: 'claimed', source: null }],
    contactPreference: null,
    consents: [],
  }
}

function interactionOf(event: BoatEvent, now: number): Interaction | null {
  const at = instant(event.at)
  const base = { ...record(event.kind, event.id, { created: event.at, now }), at }
  switch (event.kind) {
    case 'message':
      return messageOf(event, now)
    case 'note': {
      const own = event.reference == null ? {} : { attuneKey: event.reference }
      return { ...base, type: 'note', author: authorOf(event), text: textOf(event.html), customFields: own }
    }
    case 'status':
      return {
        ...base,
        type: 'status',
        actor: authorOf(event),
        from: event.from == null ? null : statusOf(event.from),
        to: statusOf(event.to),
      }
    case 'rating':
      return {
        ...base,
        type: 'rating',
        author: authorOf(event),
        rating: { kind: 'csat', score: event.stars ?? null, worst: 1, best: 5, comment: event.remark ?? null },
      }
    case 'merge': {
      if (event.other == null || event.direction == null) return null
      const otherConversationId = deterministicId({ system, connection: null, type: 'letter', id: String(event.other) })
      return { ...base, type: 'merge', actor: null, direction: event.direction, otherConversationId }
    }
    default:
      return null
  }
}

function messageOf(event: BoatEvent, now: number): Interaction {
  const { html, files } = event
  return {
    ...record('message', event.id, { created: event.at, now }),
    type: 'message',
    author: authorOf(event),
    visibility: 'public',
    automated: null,
    body: { text: textOf(html), ...(html == null ? {} : { html }) },
    attachments: (files ?? []).map((file) => ({ ...file, url: null })),
    sentAt: instant(event.at),
    editedAt: null,
  }
}

function authorOf({ by }: BoatEvent): Author {
  return { role: roles[by?.kind ?? ''] ?? 'system', id: by?.id ?? null, name: by?.name ?? null }
}

function textOf(html: string | null | undefined): string {
  const [own = ''] = (html ?? '').split('<div class="gmail_quote">')
  return plainOfHtml(own)
}

function statusOf(raw: string | null | undefined): { canonical: Status; raw: string | null } {
  return { canonical: statuses.includes(raw ?? '') ? (raw as Status) : 'unknown', raw: raw ?? null }
}

const instant = (seconds: number | null | undefined): string | null =>
  seconds == null ? null : new Date(seconds * 1000).toISOString()

import {
  type Author,
  blankRecord,
  type Conversation,
  type Customer,
  deterministicId,
  type Message,
  type Note,
  type RecordBase,
  type Role,
} from '@attune/core'

let made = 0

/**
 * Starts the ids of builders over, so that a snapshot does not depend on the tests before it.
 *
 * @example
 * resetBuilders()
 * aMessage().source?.id // 'message-1'
 */
export function resetBuilders(): void {
  made = 0
}

function record(type: string): RecordBase {
  made += 1
  const source = { system: 'test', connection: null, type, id: `${type}-${made}`, url: null }
  return blankRecord(deterministicId(source), source)
}

/**
 * A conversation that is valid and says nothing: everything unknown, no messages. Ids count up.
 *
 * @example
 * aConversation({ timeline: [aMessage({ text: 'Hello' }), aMessage({ role: 'agent', text: 'Good morning' })] })
 */
export function aConversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    ...record('conversation'),
    channel: 'unknown',
    channelRaw: null,
    locale: null,
    stage: 'unknown',
    status: { canonical: 'unknown', raw: null },
    priority: { canonical: 'unknown', raw: null },
    subject: null,
    tags: [],
    customer: null,
    assignee: null,
    participants: [],
    timeline: [],
    openedAt: null,
    resolvedAt: null,
    closedAt: null,
    reopenCount: null,
    ...overrides,
  }
}

/** What a message is mostly about, without its nesting. */
export interface Spoken {
  /** Default: `customer`. */
  role?: Role | undefined
  text?: string | undefined
}

/**
 * A public message of the customer, unless told otherwise.
 *
 * @example
 * aMessage({ role: 'agent', text: 'Good morning' }).author.role // 'agent'
 */
export function aMessage({ role = 'customer', text = 'Hello', ...overrides }: Partial<Message> & Spoken = {}): Message {
  return {
    ...record('message'),
    type: 'message',
    author: anAuthor(role),
    visibility: 'public',
    automated: null,
    body: { text },
    attachments: [],
    sentAt: null,
    editedAt: null,
    ...overrides,
  }
}

/**
 * A note of an agent.
 *
 * @example
 * aNote({ text: 'Call back on Monday.' }).author.role // 'agent'
 */
export function aNote(overrides: Partial<Note> = {}): Note {
  return { ...record('note'), type: 'note', author: anAuthor('agent'), text: 'Between us.', at: null, ...overrides }
}

/**
 * Somebody nobody knows anything about.
 *
 * @example
 * aConversation({ customer: aCustomer({ locales: ['zh-TW'] }) }).customer?.locales // ['zh-TW']
 */
export function aCustomer(overrides: Partial<Customer> = {}): Customer {
  return {
    ...record('customer'),
    names: { display: null, preferred: null, given: null, family: null, honorific: null },
    locales: [],
    timeZone: null,
    identities: [],
    contactPreference: null,
    consents: [],
    ...overrides,
  }
}

const anAuthor = (role: Role): Author => ({ role, id: null, name: null })

import type { Instant, JsonValue, Role, Status } from '@attune/core'

/** A message to put into a conversation. */
export interface NewMessage {
  /** Default: `customer` for a first message. */
  role?: Role | undefined
  /** The author's own words, as plain text. */
  text: string
  /** The same words as HTML, where the helpdesk takes HTML; made from `text` when absent. */
  html?: string | undefined
  /** An earlier mail the helpdesk carries below the words. */
  quoted?: string | undefined
  attachments?: readonly { name: string; mediaType: string; bytes: number }[] | undefined
}

/** A conversation to be put into the true helpdesk. */
export interface NewConversation {
  subject?: string | undefined
  /** Whose it is, by address: the same address is the same customer. Default: one of its own. */
  customer?: { name?: string | undefined; email?: string | undefined } | undefined
  /** The first message. */
  message: NewMessage
  tags?: readonly string[] | undefined
}

/** One thing that was said, as it is. */
export interface TrueEntry {
  kind: 'message' | 'note'
  role: Role
  /** The author's own words, without what was quoted. */
  text: string
  at: Instant
}

/** A conversation as it is, whatever an adapter makes of it. */
export interface TrueConversation {
  /** The id in the helpdesk that an adapter has to give as `source.id`. */
  id: string
  subject: string | null
  status: Status
  tags: string[]
  fields: Record<string, JsonValue>
  customerEmail: string | null
  /** In the order it happened. */
  entries: TrueEntry[]
  rating: { score: number; comment: string | null } | null
  createdAt: Instant
  updatedAt: Instant
  deleted: boolean
  mergedInto: string | null
}

/**
 * What the contract suite does to a helpdesk, and how it learns what is true there, past the adapter. The world of an
 * emulator has it already; for a real server you write it, over any road but the adapter. What a helpdesk cannot do is
 * left out: the clauses that need it are skipped and listed.
 */
export interface Ground {
  /** @returns the id in the helpdesk. */
  createConversation(conversation: NewConversation): Promise<string>
  /** A public message. Default role: `customer`. */
  reply(conversation: string, message: NewMessage): Promise<void>
  /** What only colleagues read. */
  note(conversation: string, text: string): Promise<void>
  setStatus?(conversation: string, status: Status): Promise<void>
  addTags?(conversation: string, tags: readonly string[]): Promise<void>
  setFields?(conversation: string, fields: Readonly<Record<string, JsonValue>>): Promise<void>
  /** `score` from 0, the worst, to 1. */
  rate?(conversation: string, rating: { score: number; comment?: string | undefined }): Promise<void>
  delete?(conversation: string): Promise<void>
  merge?(from: string, into: string): Promise<void>
  /** Everything that is there now, the deleted and merged included as far as the helpdesk remembers them. */
  conversations(): Promise<TrueConversation[]>
  /**
   * Lets what was just done become visible to a pull, where a helpdesk holds fresh changes back or indexes them late.
   * Emulators move their clock on.
   */
  settle?(): Promise<void>
}

import type { Channel, JsonValue, Status } from '@attune/core'
import type { FakeClock } from '../../clock.ts'
import type { WorldAttachment, WorldAuthor, WorldMessage } from './entries.ts'
import type { WorldConversation, WorldCustomer, WorldStaff } from './records.ts'

/** A change, as told to whoever listens. */
export interface WorldChange {
  kind:
    | 'conversation.changed'
    | 'conversation.deleted'
    | 'conversation.merged'
    | 'customer.changed'
    | 'customer.deleted'
  subject: string
  into?: string
  /** Of a note or message. */
  text?: string
  /** By whoever the credentials belong to. */
  byUs?: boolean
}

/** A message or note to be added to a conversation. */
export interface AddMessage {
  /** Default: `message`. */
  kind?: 'message' | 'note' | undefined
  author: WorldAuthor
  text: string
  html?: string | null | undefined
  quoted?: string | null | undefined
  reference?: string | null | undefined
  attachments?: readonly Omit<WorldAttachment, 'id'>[] | undefined
}

/** A conversation to be added to the world. */
export interface AddConversation {
  subject?: string | null | undefined
  channel?: Channel | undefined
  status?: Status | undefined
  priority?: WorldConversation['priority'] | undefined
  customerId: string
  assigneeId?: string | null | undefined
  tags?: readonly string[] | undefined
  fields?: Readonly<Record<string, JsonValue>> | undefined
  /** The first message. */
  message: AddMessage
}

/** What is known of a customer to be added; the rest is `null`. */
export type AddCustomer = Partial<Omit<WorldCustomer, 'id' | 'createdAt' | 'updatedAt' | 'change' | 'deletedAt'>>

/**
 * A helpdesk in memory: who is there and what was said, in no vendor's form. Everything that changes a conversation moves
 * its `updatedAt` and `change` and tells the listeners. Unknown ids are the caller's mistake: look first.
 */
export interface World {
  readonly clock: FakeClock
  /** All, the deleted and merged included, in the order they were made. */
  conversations(): WorldConversation[]
  /** What lists show: not deleted, not merged; oldest change first. */
  listed(): WorldConversation[]
  conversation(id: string): WorldConversation | undefined
  customers(): WorldCustomer[]
  customer(id: string | null): WorldCustomer | undefined
  staff(): WorldStaff[]
  /** Whose credentials a client has. */
  self(): WorldStaff

  addCustomer(customer: AddCustomer): WorldCustomer
  updateCustomer(id: string, change: AddCustomer): WorldCustomer
  deleteCustomer(id: string): void
  addStaff(staff: { name: string; email: string; role?: WorldStaff['role'] }): WorldStaff
  addConversation(conversation: AddConversation): WorldConversation
  addMessage(conversation: string, message: AddMessage): WorldMessage
  setStatus(conversation: string, status: Status, author?: WorldAuthor): void
  assign(conversation: string, staff: string | null, author?: WorldAuthor): void
  rate(conversation: string, score: number, comment: string | null): void
  /** Replaces them all; a helpdesk that adds reads first. */
  setTags(conversation: string, tags: readonly string[]): void
  /** Changes the named ones; `null` clears. */
  setFields(conversation: string, fields: Readonly<Record<string, JsonValue>>): void
  deleteConversation(id: string): void
  /** `from` is gone from the lists, `into` takes its messages in. */
  mergeConversation(from: string, into: string): void
  /** @returns a function that ends it. */
  onChange(listener: (change: WorldChange) => void): () => void
}

/** The time in a world, and its numbering. */
export interface WorldOptions {
  clock?: FakeClock | undefined
  /** Of `updatedAt` and all times. Default: `second`, as most helpdesks have it. */
  resolution?: 'second' | 'millisecond' | undefined
  /** The first id that is given. Default: 1001. */
  firstId?: number | undefined
}

import type { Channel, JsonValue, Status } from '@attune/core'
import type { WorldEntry } from './entries.ts'

interface WorldRecord {
  /** Digits, counted up over everything in the world, so that `Number(id)` is an id too. */
  id: string
  /** Milliseconds since 1970. */
  createdAt: number
  /** Milliseconds since 1970, in the world's resolution: many records share one. */
  updatedAt: number
  /** Counts every change in the world, so that changes of the same second have an order. Cursors may be built on it. */
  change: number
  deletedAt: number | null
  /** By the helpdesk's key. */
  fields: Record<string, JsonValue>
}

/** A customer in the world of an emulator. */
export interface WorldCustomer extends WorldRecord {
  name: string | null
  email: string | null
  phone: string | null
  locale: string | null
  timeZone: string | null
}

/** Somebody of the staff, or a machine. */
export interface WorldStaff {
  id: string
  name: string
  email: string
  role: 'agent' | 'bot' | 'ai'
  /** The one the credentials belong to: what is written through the interface is by them. */
  self: boolean
}

/** A conversation in the world of an emulator, with everything that happened in it. */
export interface WorldConversation extends WorldRecord {
  subject: string | null
  channel: Channel
  status: Status
  priority: 'low' | 'normal' | 'high' | 'urgent'
  customerId: string
  assigneeId: string | null
  tags: string[]
  /** In the order it happened; the first is the first message. */
  entries: WorldEntry[]
  mergedInto: string | null
}

import type { Role, Status } from '@attune/core'

/** Whoever writes in a conversation. */
export interface WorldAuthor {
  role: Role
  /** Of a customer or of somebody of the staff; `null` for a notice nobody wrote. */
  id: string | null
  name: string | null
}

interface Entry {
  id: string
  author: WorldAuthor
  /** Milliseconds since 1970. */
  at: number
}

/** Something that was said. A `note` is what only colleagues read. */
export interface WorldMessage extends Entry {
  kind: 'message' | 'note'
  /** The author's own words. Render it with `htmlOf` or `plainOf`. */
  text: string
  html: string | null
  quoted: string | null
  attachments: WorldAttachment[]
  /** What a client named it by, where the helpdesk lets it: an idempotency key, an outside id. */
  reference: string | null
}

/** A file in the world of an emulator. */
export interface WorldAttachment {
  id: string
  name: string
  mediaType: string
  /** Its size. */
  bytes: number
}

/** A conversation was opened, held or solved. */
export interface WorldStatusChange extends Entry {
  kind: 'status'
  from: Status
  to: Status
}

/** A conversation was given to somebody else. */
export interface WorldAssignment extends Entry {
  kind: 'assignment'
  from: string | null
  to: string | null
}

/** The customer said how it was. */
export interface WorldRating extends Entry {
  kind: 'rating'
  /** From 0, the worst, to 1. */
  score: number
  comment: string | null
}

/** Two conversations became one. */
export interface WorldMerge extends Entry {
  kind: 'merge'
  direction: 'from' | 'into'
  other: string
}

/** Anything in a conversation's timeline. */
export type WorldEntry = WorldMessage | WorldStatusChange | WorldAssignment | WorldRating | WorldMerge

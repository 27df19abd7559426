import { contentHash, type Instant, type RecordBase } from '@attune/core'
import type { InstantText } from '../schema/tables.ts'
import { instantTextOrNull } from './instant-text.ts'

/**
 * Which of two versions of a record is newer: by the remote clock, and where that ties or is not known, by when it was
 * read. Where both tie, what comes last counts, since helpdesks count in seconds.
 */
export interface Version {
  remoteUpdatedAt: InstantText | null
  observedAt: InstantText | null
}

export function versionOf({
  remoteUpdatedAt,
  observedAt,
}: Pick<RecordBase, 'remoteUpdatedAt' | 'observedAt'>): Version {
  return { remoteUpdatedAt: instantTextOrNull(remoteUpdatedAt), observedAt: instantTextOrNull(observedAt) }
}

/** Of something that changes here and not in a helpdesk. */
export const localVersion = (changedAt: Instant | null): Version => ({
  remoteUpdatedAt: instantTextOrNull(changedAt),
  observedAt: null,
})

export function isOlder(one: Version, other: Version): boolean {
  return order(one) < order(other)
}

const order = ({ remoteUpdatedAt, observedAt }: Version): string => `${remoteUpdatedAt ?? ' '}/${observedAt ?? ' '}`

/** Hash of what a record says. When it was read is no part of it: reading the same again is no change. */
export function contentOf(record: unknown): string {
  return contentHash(withoutReading(record))
}

function withoutReading(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReading)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([key, member]) => key !== 'observedAt' && member !== undefined)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutReading(member)]))
}

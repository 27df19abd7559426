import { deterministicId, type Instant, type RecordBase, type SourceRef } from '@attune/core'

/** Where a record is from, for {@link recordOf}. */
export interface RecordOptions {
  /** `HelpdeskAdapter.id`. */
  system: string
  /** `HelpdeskAdapter.connection`. */
  connection: string | null
  /** The helpdesk's own word for the kind of record: `ticket`. */
  type: string
  id: string
  /** Where a person can open it. */
  url?: string | null | undefined
  createdAt?: Instant | null | undefined
  updatedAt?: Instant | null | undefined
  /** When it was read, by our clock. */
  observedAt: Instant | null
  deletion?: RecordBase['deletion'] | undefined
  customFields?: RecordBase['customFields'] | undefined
  /** The record as it was sent; only when the user of the adapter asked for it. */
  raw?: unknown
}

/**
 * What every record of a helpdesk carries: where it came from, an id that follows from that, the remote times.
 *
 * @example
 * const note: Note = { ...recordOf({ system, connection, type: 'comment', id, observedAt }), type: 'note', author, text, at }
 */
export function recordOf(options: RecordOptions): RecordBase {
  const { system, connection, type, id } = options
  const source: SourceRef = { system, connection, type, id, url: options.url ?? null }
  return {
    id: deterministicId(source),
    source,
    remoteCreatedAt: options.createdAt ?? null,
    remoteUpdatedAt: options.updatedAt ?? null,
    observedAt: options.observedAt,
    deletion: options.deletion ?? null,
    customFields: options.customFields ?? {},
    ...(options.raw === undefined ? {} : { raw: options.raw }),
  }
}

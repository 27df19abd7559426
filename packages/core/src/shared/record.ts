import * as z from 'zod'
import { type Deletion, deletionSchema } from './deletion.ts'
import { type Instant, instantSchema } from './instant.ts'
import { type JsonValue, jsonValueSchema } from './json-value.ts'
import { type SourceRef, sourceRefSchema } from './source-ref.ts'

/** What every stored thing carries: who it is, where it came from, and when that was. */
export interface RecordBase {
  /** Unique. For records of a helpdesk, `deterministicId(source)`: the same record gets the same id everywhere. */
  id: string
  /** `null` when the record came from a file or was typed in. */
  source: SourceRef | null
  /** When the remote system created it, by that system's clock. */
  remoteCreatedAt: Instant | null
  /** When the remote system last changed it, by that system's clock. */
  remoteUpdatedAt: Instant | null
  /** When it was read from there, by our clock. Never mixed up with the remote times. */
  observedAt: Instant | null
  /** `null` while the record exists. */
  deletion: Deletion | null
  /** Everything the remote record holds that has no field here, so that nothing is dropped. */
  customFields: Record<string, JsonValue>
  /** The remote record as it was sent; only when asked for. */
  raw?: unknown
}

/** The fields of {@link RecordBase}, to be spread into the schema of a noun. */
export const recordShape = {
  id: z.string().min(1),
  source: sourceRefSchema.nullable(),
  remoteCreatedAt: instantSchema.nullable(),
  remoteUpdatedAt: instantSchema.nullable(),
  observedAt: instantSchema.nullable(),
  deletion: deletionSchema.nullable(),
  customFields: z.record(z.string(), jsonValueSchema),
  raw: z.unknown().exactOptional(),
}

/**
 * The record fields of something that came from nowhere in particular: all unknown, but for the id.
 *
 * @example
 * const note = { ...blankRecord('n1'), type: 'note', author, text: 'Call back on Monday', at: null }
 */
export function blankRecord(id: string, source: SourceRef | null = null): RecordBase {
  return {
    id,
    source,
    remoteCreatedAt: null,
    remoteUpdatedAt: null,
    observedAt: null,
    deletion: null,
    customFields: {},
  }
}

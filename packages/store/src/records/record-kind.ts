import { inputErrorFromZod } from '@attune/core'
import type * as z from 'zod'
import type { Recognisable } from '../erasure/suppression.ts'
import type { RecordTable } from '../schema/tables.ts'
import type { Blinder } from '../vault/blind.ts'
import type { Incoming } from './put-versioned.ts'
import { contentOf, type Version } from './version.ts'

/** How a noun lies in its table. */
export interface RecordKind<T extends { id: string }> {
  table: RecordTable
  schema: z.ZodType<T>
  customerOf(record: T): Recognisable | null
  versionOf(record: T): Version
  /** What may be read without a key. Nothing that a customer said, and nothing that names them. */
  columns(record: T): Record<string, string | null>
  /** What is sealed; by default all of it. */
  documentOf?(record: T): unknown
}

/** @throws InputError when it does not fit the schema; it names the field, never the value */
export function refuseUnfit<T extends { id: string }>(kind: RecordKind<T>, record: T, index: number): void {
  const read = kind.schema.safeParse(record)
  if (read.success) return
  throw inputErrorFromZod(read.error, record, { path: `${kind.table}[${index}]` }, kind.schema)
}

export function incomingOf<T extends { id: string }>(
  kind: RecordKind<T>,
  record: T,
  blinder: Blinder,
): Incoming & { record: T } {
  return {
    record,
    id: record.id,
    customerId: kind.customerOf(record)?.id ?? null,
    document: kind.documentOf?.(record) ?? record,
    tag: blinder.hash('content', contentOf(record)),
    version: kind.versionOf(record),
    columns: kind.columns(record),
  }
}

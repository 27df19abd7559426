import * as z from 'zod'

/** Where a record came from: enough to find it again in the helpdesk, and to derive its id. */
export interface SourceRef {
  /** The helpdesk or importer, for example `zendesk`. */
  system: string
  /** Which account of that system, when there are several; `null` when there is only one. */
  connection: string | null
  /** The system's own word for the kind of record, for example `ticket`. */
  type: string
  /** The record's id in that system. */
  id: string
  /** Where a person can open it. */
  url: string | null
}

/** The Zod schema of {@link SourceRef}. */
export const sourceRefSchema = z
  .strictObject({
    system: z.string().min(1),
    connection: z.string().nullable(),
    type: z.string().min(1),
    id: z.string().min(1),
    url: z.string().nullable(),
  })
  .meta({ description: 'Where a record came from' }) satisfies z.ZodType<SourceRef>

import { type Instant, OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'
import type { KeyProvider } from './keys/key-provider.ts'

/** Exactly one of `folder`, `url` and `memory` says where. */
export interface StoreOptions {
  /** A folder of its own; made if it is not there. One process at a time. */
  folder?: string
  /** Address of a PostgreSQL (15 or newer), as in `DATABASE_URL`. Any number of processes. */
  url?: string | undefined
  /** Nothing is kept: for tests and trials. */
  memory?: true
  /** Of `folder` and `memory`: what `dump()` gave, to start from. */
  from?: Blob
  /**
   * Default: a {@link localKeyFile} at `$ATTUNE_KEY_FILE`, or at `attune/keys.json` in the user's folder for settings; in
   * memory for `memory`. Several machines need the same keys.
   */
  keys?: KeyProvider
  /** Whose data it is, when several share a database. Each sees only its own. Default `default`. */
  tenant?: string
  /** The schema of the tables in the database. Default `attune`. */
  schema?: string
  /** Bring the schema to the newest version. Default `true`; `false` to see with `check()` what is missing. */
  migrate?: boolean
  /** `always`: every read of a customer's records has to say who and why. Default `when-given`. */
  audit?: 'when-given' | 'always'
  /** Of `url`: how many connections at most. Default 10. */
  connections?: number
  /** The clock; for tests. */
  now?: () => Instant
}

const name = z.string().regex(/^[a-z][a-z0-9_]{0,50}$/, 'expected small letters, digits and _, starting with a letter')

const optionsSchema = z.strictObject({
  folder: z.string().min(1).optional(),
  url: z.string().min(1).optional(),
  memory: z.literal(true).optional(),
  from: z.instanceof(Blob).optional(),
  keys: z.custom<KeyProvider>((value) => typeof value === 'object' && value !== null && 'unwrap' in value).optional(),
  tenant: z.string().min(1).max(200).default('default'),
  schema: name.default('attune'),
  migrate: z.boolean().default(true),
  audit: z.enum(['when-given', 'always']).default('when-given'),
  connections: z.int().min(1).max(1000).default(10),
  now: z.custom<() => Instant>((value) => typeof value === 'function').optional(),
})

export type CheckedOptions = z.output<typeof optionsSchema>

export function checkOptions(options: StoreOptions): CheckedOptions {
  const read = optionsSchema.safeParse(options)
  if (!read.success) throw optionsErrorFromZod(read.error, options, 'openStore', optionsSchema)
  const places = [read.data.folder, read.data.url, read.data.memory].filter((place) => place !== undefined)
  if (places.length !== 1) {
    throw new OptionsError(
      'options of openStore: expected exactly one of folder, url and memory; if url is process.env.DATABASE_URL, it is not set',
      'folder',
    )
  }
  return read.data
}

import type { Clock } from '@attune/adapter-kit'
import {
  type HelpdeskLogger,
  type Instant,
  instantSchema,
  optionsErrorFromZod,
  shortServiceHoursSchema,
} from '@attune/core'
import type { ReadAccess, Store } from '@attune/store'
import * as z from 'zod'
import type { ConnectionOptions } from './connection/connection.ts'
import type { FollowUpPlanner, FollowUpPolicy } from './follow-up/follow-up.ts'
import type { SyncScorer } from './scoring/scoring.ts'
import type { PromisePolicy, WriteBackPolicy } from './write-back/write-back.ts'

/** How long things are kept, in days. */
export interface Retention {
  /**
   * Conversations that are resolved or closed, counted from their last change, with all that belongs to them: timelines,
   * scores, promises, insights. Customers and what is remembered of them stay. What is older is not taken in either.
   * Default: for good.
   */
  conversationDays?: number | undefined
  /** Webhooks as they came. Default: 7. */
  webhookDays?: number | undefined
  /** What was written back. The same note could be written again afterwards. Default: 400. */
  sentDays?: number | undefined
}

/** What `openSync` takes. */
export interface SyncOptions {
  store: Store
  connections?: readonly ConnectionOptions[] | undefined
  /** Absent: conversations are kept and not scored. */
  scorer?: SyncScorer | undefined
  /** What to write into a helpdesk once a conversation was scored. Absent: nothing. */
  writeBack?: WriteBackPolicy | undefined
  /** Nothing is written back into conversations that changed before this, such as all of history. Default: the present. */
  writeBackSince?: Instant | undefined
  /** What to write when a promise is due. Absent: nothing; an insight is kept in any case. */
  whenPromiseDue?: PromisePolicy | undefined
  /** Plans when to come back to a customer. Absent: nobody plans. Conversations from before `writeBackSince` are left alone. */
  followUp?: FollowUpPlanner | undefined
  /** What to write when a follow-up is due. Absent: nothing; an insight is kept in any case. */
  whenFollowUpDue?: FollowUpPolicy | undefined
  /**
   * What a webhook does that tells of a customer who was deleted in the helpdesk. `erase` erases them here, too, for good
   * and with all their handles, so that nobody comes in under the same address either: some helpdesks also say so of a
   * customer who was archived, or merged into another one. Default `keep`: the next pull brings what the helpdesk tells.
   */
  whenCustomerDeleted?: 'keep' | 'erase' | undefined
  /** How many jobs of a kind this process works on at once. Default: 4. */
  concurrency?: number | undefined
  /** How long a worker may take to write one thing back, in seconds; one that died holds it up for so long. Default: 60. */
  leaseSeconds?: number | undefined
  /** So many conversations may wait to be scored before pulling waits for the scoring. Default: 2000. */
  backlog?: number | undefined
  retention?: Retention | undefined
  /** Who reads, for a store that was opened with `audit: 'always'`. */
  access?: ReadAccess | undefined
  logger?: HelpdeskLogger | undefined
  /** The clock; for tests. */
  clock?: Clock | undefined
}

const code = (what: string, ...names: string[]) =>
  z.custom<object>(
    (value) => typeof value === 'object' && value !== null && names.every((name) => name in value),
    `expected ${what}`,
  )

const isFunction = (value: unknown): boolean => typeof value === 'function'

const connectionSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'expected small letters, digits, - and _'),
  connect: z.custom<ConnectionOptions['connect']>(isFunction, 'expected a function'),
  fetch: z.custom<typeof fetch>(isFunction, 'expected a function').optional(),
  pollSeconds: z.number().min(0.1).max(86_400).optional(),
  since: instantSchema.optional(),
  pageSize: z.int().min(1).max(1000).optional(),
  limit: z.strictObject({ perMinute: z.number().positive(), burst: z.int().min(1).optional() }).optional(),
  serviceHours: shortServiceHoursSchema.nullish(),
})

const days = z.number().positive().max(36_500).optional()

const optionsSchema = z.strictObject({
  store: code('an open store', 'transaction', 'conversations'),
  connections: z.array(connectionSchema).default([]),
  scorer: code('a scorer with `standards` and `score`', 'score', 'standards').optional(),
  writeBack: z.custom<WriteBackPolicy>(isFunction, 'expected a function').optional(),
  writeBackSince: instantSchema.optional(),
  whenPromiseDue: z.custom<PromisePolicy>(isFunction, 'expected a function').optional(),
  followUp: z.custom<FollowUpPlanner>(isFunction, 'expected a function').optional(),
  whenFollowUpDue: z.custom<FollowUpPolicy>(isFunction, 'expected a function').optional(),
  whenCustomerDeleted: z.enum(['keep', 'erase']).optional(),
  concurrency: z.int().min(1).max(100).default(4),
  leaseSeconds: z.number().min(1).max(600).default(60),
  backlog: z.int().min(1).default(2000),
  retention: z.strictObject({ conversationDays: days, webhookDays: days, sentDays: days }).default({}),
  access: z.strictObject({ by: z.string().min(1), reason: z.string().min(1) }).optional(),
  logger: code('a logger', 'info', 'warn').optional(),
  clock: code('a clock', 'now', 'sleep').optional(),
})

type Settled = 'connections' | 'concurrency' | 'leaseSeconds' | 'backlog' | 'retention'
export type CheckedOptions = Omit<SyncOptions, Settled> & { [name in Settled]-?: NonNullable<SyncOptions[name]> }

/** @throws OptionsError with the path and the nearest known name */
export function checkOptions(options: SyncOptions): CheckedOptions {
  const read = optionsSchema.safeParse(options)
  if (read.success) return read.data as CheckedOptions
  throw optionsErrorFromZod(read.error, options, 'openSync', optionsSchema)
}

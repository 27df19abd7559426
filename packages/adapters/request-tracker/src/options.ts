import type { Clock, Logger, RetryOptions, Secret } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** What `createRequestTracker` takes. */
export interface RequestTrackerOptions {
  /** Where RT is opened in a browser: `https://rt.example.com`, with its path if it has one. */
  baseUrl: string
  /** An authentication token (RT: Settings → Auth Tokens), or a function that gets it. */
  token: Secret
  /** Tells accounts apart when there are several; becomes part of every id. Default: none. */
  connection?: string | undefined
  /** Names of the queues to read. Default: all that the token may see. */
  queues?: readonly string[] | undefined
  /** Names of RT users that are machines, so that nobody takes them for people. Default: none. */
  bots?: readonly string[] | undefined
  /**
   * Names of RT users that open tickets in the customer's own words, such as the account of a web form: their first
   * message is taken as the requestor's. Default: none.
   */
  speaksForRequestor?: readonly string[] | undefined
  /** A ticket custom field that takes several values, for tags: RT has none of its own. Default: no tags. */
  tagsField?: string | undefined
  /** Secrets of the webhook scrip. Absent = no webhooks. */
  webhookSecrets?: SecretList | undefined
  fetch?: typeof fetch | undefined
  logger?: Logger | undefined
  clock?: Clock | undefined
  /** For one attempt of one request. Default: 30,000. */
  timeoutMs?: number | undefined
  retry?: RetryOptions | undefined
  random?: (() => number) | undefined
}

const secretSchema = z.union([
  z.string().min(1),
  z.custom<() => Promise<string>>((value) => typeof value === 'function'),
])
const named = z.array(z.string().min(1)).readonly().optional()

const optionsSchema = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  token: secretSchema,
  connection: z.string().min(1).optional(),
  queues: named,
  bots: named,
  speaksForRequestor: named,
  tagsField: z.string().min(1).optional(),
  webhookSecrets: z.any().optional(),
  fetch: z.any().optional(),
  logger: z.any().optional(),
  clock: z.any().optional(),
  timeoutMs: z.number().positive().optional(),
  retry: z.any().optional(),
  random: z.any().optional(),
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: RequestTrackerOptions): RequestTrackerOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createRequestTracker', optionsSchema)
  if (/\/REST\/2\.0\/?$/.test(options.baseUrl))
    throw new OptionsError('baseUrl: expected the address of RT itself, without /REST/2.0', 'baseUrl')
  return options
}

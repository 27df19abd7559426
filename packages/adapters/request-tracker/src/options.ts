import { type ConnectionOptions, connectionShape, type Secret, secretSchema } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** What `createRequestTracker` takes. */
export interface RequestTrackerOptions extends ConnectionOptions {
  /** Where RT is opened in a browser: `https://rt.example.com`, with its path if it has one. */
  baseUrl: string
  /** An authentication token (RT: Settings → Auth Tokens), or a function that gets it. */
  token: Secret
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
}

const named = z.array(z.string().min(1)).readonly().optional()

const optionsSchema = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  token: secretSchema,
  queues: named,
  bots: named,
  speaksForRequestor: named,
  tagsField: z.string().min(1).optional(),
  webhookSecrets: z.any().optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: RequestTrackerOptions): RequestTrackerOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createRequestTracker', optionsSchema)
  if (/\/REST\/2\.0\/?$/.test(options.baseUrl))
    throw new OptionsError('baseUrl: expected the address of RT itself, without /REST/2.0', 'baseUrl')
  return options
}

import { type ConnectionOptions, connectionShape, type Secret, secretSchema } from '@attune/adapter-kit'
import type { SecretList, SecretPlace } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod, type Status } from '@attune/core'
import * as z from 'zod'

/** What `createFreshdesk` takes. */
export interface FreshdeskOptions extends ConnectionOptions {
  /** Where Freshdesk is opened in a browser: `https://shop.freshdesk.com`. */
  baseUrl: string
  /** An agent's API key (Freshdesk: Profile settings → View API key), or a function that gets it. */
  apiKey: Secret
  /**
   * What custom statuses mean, by their number: `{ 6: 'pending', 7: 'on_hold' }`. Default: only 2 to 5 are understood,
   * every other is `unknown`.
   */
  statuses?: Readonly<Record<string, Status>> | undefined
  /** Agents that are machines, by e-mail address or id, so that nobody takes them for people. Default: none. */
  bots?: readonly string[] | undefined
  /**
   * Whether to look for the files of first messages. Freshdesk names them only when a ticket is asked for alone: one more
   * request for each. Default: `true`.
   */
  firstMessageFiles?: boolean | undefined
  /** Whether to read satisfaction ratings: one more request for each ticket. Default: `true`. */
  ratings?: boolean | undefined
  /** Secrets that the webhook of the automation rule sends along. Absent = no webhooks. */
  webhookSecrets?: SecretList | undefined
  /** Where in the webhook the secret stands. Default: the header `X-Attune-Secret`. */
  webhookSecretIn?: SecretPlace | undefined
}

const optionsSchema = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  apiKey: secretSchema,
  statuses: z
    .record(z.string().regex(/^\d+$/), z.enum(['new', 'open', 'pending', 'on_hold', 'resolved', 'closed', 'unknown']))
    .optional(),
  bots: z.array(z.string().min(1)).readonly().optional(),
  firstMessageFiles: z.boolean().optional(),
  ratings: z.boolean().optional(),
  webhookSecrets: z.any().optional(),
  webhookSecretIn: z
    .union([z.strictObject({ header: z.string().min(1) }), z.strictObject({ query: z.string().min(1) })])
    .optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: FreshdeskOptions): FreshdeskOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createFreshdesk', optionsSchema)
  if (/\/api\/v2\/?$/.test(options.baseUrl))
    throw new OptionsError('baseUrl: expected the address of Freshdesk itself, without /api/v2', 'baseUrl')
  return options
}

import { type ConnectionOptions, connectionShape, type Secret, secretSchema } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** What `createZendesk` takes. Says where the account is (`subdomain` or `baseUrl`) and how to get in. */
export interface ZendeskOptions extends ConnectionOptions {
  /** The first part of the address: `shop` for `https://shop.zendesk.com`. */
  subdomain?: string | undefined
  /** Instead of `subdomain`: the whole address, for an emulator or a proxy of yours. */
  baseUrl?: string | undefined
  /** Whose API token `token` is. */
  email?: string | undefined
  /** An API token (Admin Center → Apps and integrations → APIs), or a function that gets it. Goes with `email`. */
  token?: Secret | undefined
  /** Instead of `email` and `token`: an OAuth access token, or a function that gets the present one, for they expire. */
  accessToken?: Secret | undefined
  /** Ids or e-mail addresses of Zendesk users that are machines, so that nobody takes them for people. Default: none. */
  bots?: readonly string[] | undefined
  /**
   * Whether to read each ticket's audits, one more request for each: they tell changes of status and assignee, and when
   * a rating was given. Default: `true`.
   */
  statusChanges?: boolean | undefined
  /**
   * Whether to read answers to CSAT surveys, one more request for each hundred tickets. The older good or bad of a ticket is
   * read in any case. Default: `true`.
   */
  surveys?: boolean | undefined
  /** Signing secrets of the webhook; several while one is being replaced. Absent = no webhooks. */
  webhookSecrets?: SecretList | undefined
}

const optionsSchema = z.strictObject({
  subdomain: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/, 'expected only the first part of the address, such as "shop"')
    .optional(),
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  email: z.string().min(3).optional(),
  token: secretSchema.optional(),
  accessToken: secretSchema.optional(),
  bots: z.array(z.string().min(1)).readonly().optional(),
  statusChanges: z.boolean().optional(),
  surveys: z.boolean().optional(),
  webhookSecrets: z.any().optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: ZendeskOptions): ZendeskOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createZendesk', optionsSchema)
  checkPlace(options)
  checkCredentials(options)
  return options
}

function checkPlace({ subdomain, baseUrl }: ZendeskOptions): void {
  if ((subdomain === undefined) === (baseUrl === undefined))
    throw new OptionsError('createZendesk: expected either subdomain or baseUrl', 'subdomain')
  if (baseUrl !== undefined && /\/api(\/v2)?\/?$/.test(baseUrl))
    throw new OptionsError('createZendesk: baseUrl: expected the address of Zendesk itself, without /api/v2', 'baseUrl')
}

function checkCredentials({ email, token, accessToken }: ZendeskOptions): void {
  const isWhole = accessToken === undefined ? email !== undefined && token !== undefined : email === undefined
  if (!isWhole || (accessToken !== undefined && token !== undefined))
    throw new OptionsError('createZendesk: expected either email and token, or accessToken', 'token')
  if (email?.endsWith('/token'))
    throw new OptionsError('createZendesk: email: expected the address alone; "/token" is added here', 'email')
}

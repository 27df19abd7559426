import { type ConnectionOptions, connectionShape } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** What `createHelpScout` takes. */
export interface HelpScoutOptions extends ConnectionOptions {
  /** Of an app under Your Profile > My Apps. */
  appId: string
  /** The same app's secret: exchanged for tokens that hold two days. */
  appSecret: string
  /** Default: `https://api.helpscout.net`. */
  baseUrl?: string | undefined
  /** The secret key of the webhook; several while one is being replaced. Absent = no webhooks. */
  webhookSecrets?: SecretList | undefined
}

const optionsSchema = z.strictObject({
  appId: z.string().min(1),
  appSecret: z.string().min(1),
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  webhookSecrets: z.any().optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: HelpScoutOptions): HelpScoutOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createHelpScout', optionsSchema)
  if (/\/v[23]\/?$/.test(options.baseUrl ?? ''))
    throw new OptionsError('createHelpScout: baseUrl: expected the address alone, without /v2', 'baseUrl')
  return options
}

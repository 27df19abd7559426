import { type ConnectionOptions, connectionShape, type Secret, secretSchema } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** Where Intercom keeps a workspace's data. */
export type IntercomRegion = 'us' | 'eu' | 'au'

const hosts: Readonly<Record<IntercomRegion, string>> = {
  us: 'https://api.intercom.io',
  eu: 'https://api.eu.intercom.io',
  au: 'https://api.au.intercom.io',
}

const versions = ['2.11', '2.12', '2.13', '2.14', '2.15', '2.16'] as const

/** What `createIntercom` takes. */
export interface IntercomOptions extends ConnectionOptions {
  /** An access token (Developer Hub: your app → Configure → Authentication), or a function that gets it. */
  token: Secret
  /** Where the workspace's data is kept. Default: `us`. */
  region?: IntercomRegion | undefined
  /** Another address than that of the region, such as an emulator's. */
  baseUrl?: string | undefined
  /** The API version every request names, whatever the app is set to. Default: `2.14`. */
  apiVersion?: (typeof versions)[number] | undefined
  /** The teammate who writes notes, replies and tags. Default: whoever the token belongs to. */
  adminId?: string | undefined
  /** The app's client secret, which signs webhooks (Basic information); several while it is replaced. Absent = no webhooks. */
  webhookSecrets?: SecretList | undefined
}

const optionsSchema = z.strictObject({
  token: secretSchema,
  region: z.enum(['us', 'eu', 'au']).optional(),
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
  apiVersion: z.enum(versions).optional(),
  adminId: z.string().min(1).optional(),
  webhookSecrets: z.any().optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: IntercomOptions): IntercomOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createIntercom', optionsSchema)
  return options
}

export const hostOf = ({ baseUrl, region = 'us' }: IntercomOptions): string => baseUrl ?? hosts[region]

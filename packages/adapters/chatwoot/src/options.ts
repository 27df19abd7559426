import { type ConnectionOptions, connectionShape, type Secret, secretSchema } from '@attune/adapter-kit'
import type { SecretList } from '@attune/adapter-kit/webhook'
import { OptionsError, optionsErrorFromZod } from '@attune/core'
import * as z from 'zod'

/** What `createChatwoot` takes. */
export interface ChatwootOptions extends ConnectionOptions {
  /** Where Chatwoot is opened in a browser: `https://app.chatwoot.com`, or your own server. */
  baseUrl: string
  /** The number in the address after `/app/accounts/`. */
  accountId: string | number
  /** An access token of a user (Chatwoot: Profile settings → Access token), or a function that gets it. */
  token: Secret
  /** The secrets that Chatwoot signs its webhooks with (servers since February 2026). Absent = signed ones are refused. */
  webhookSecrets?: SecretList | undefined
  /**
   * For older servers, which sign nothing: secrets of which one stands in the address they send to, as `?secret=…`. Anybody
   * who sees the address can forge events, so leave it out where Chatwoot signs. Absent = unsigned ones are refused.
   */
  webhookUrlSecrets?: SecretList | undefined
}

const optionsSchema = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  accountId: z.union([z.int().positive(), z.string().regex(/^[1-9]\d{0,17}$/, 'expected the number of the account')]),
  token: secretSchema,
  webhookSecrets: z.any().optional(),
  webhookUrlSecrets: z.any().optional(),
  ...connectionShape,
})

/** @throws OptionsError naming what is wrong, never its value. */
export function checkOptions(options: ChatwootOptions): ChatwootOptions {
  const checked = optionsSchema.safeParse(options)
  if (!checked.success) throw optionsErrorFromZod(checked.error, options, 'createChatwoot', optionsSchema)
  if (/\/(api|app)(\/|$)/.test(new URL(options.baseUrl).pathname))
    throw new OptionsError('baseUrl: expected the address of Chatwoot itself, without /api or /app', 'baseUrl')
  return options
}

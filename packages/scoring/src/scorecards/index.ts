import type { Scorecard } from '../scorecard.ts'
import { chat } from './chat.ts'
import { complaint } from './complaint.ts'
import { email } from './email.ts'
import { general } from './general.ts'
import { marketplaceZh } from './marketplace-zh.ts'
import { phone } from './phone.ts'
import { request } from './request.ts'
import { social } from './social.ts'

/** Names of the scorecards that come with Attune. */
export const profileNames = [
  'general',
  'chat',
  'email',
  'phone',
  'social',
  'request',
  'complaint',
  'marketplace-zh',
] as const

/** A scorecard that comes with this package; one of {@link profileNames}. */
export type ProfileName = (typeof profileNames)[number]

/**
 * The scorecards that come with Attune, by name. Where research contradicts itself, it is the profile that takes sides,
 * with the reason beside the setting; each differs from `general` in nothing else.
 */
export const profiles: Readonly<Record<ProfileName, Scorecard>> = {
  general,
  chat,
  email,
  phone,
  social,
  request,
  complaint,
  'marketplace-zh': marketplaceZh,
}

import * as z from 'zod'
import { type Profile, profileSchema } from '../profile/profile.ts'

/** Everything that is kept about a customer, to take away. */
export interface ProfileExport {
  schema: 'attune/profile-export@1'
  profile: Profile
}

/** The Zod schema of {@link ProfileExport}. */
export const profileExportSchema = z
  .strictObject({ schema: z.literal('attune/profile-export@1'), profile: profileSchema })
  .meta({ description: 'Everything that is kept about a customer, to take away' })

import { InputError, inputErrorFromZod, type Where } from '@attune/core'
import { parseProfile } from '../profile/parse-profile.ts'
import { type Profile, profileSchema } from '../profile/profile.ts'
import { profileExportSchema } from './profile-export.ts'
import { refuseSuppressed, type Suppression } from './suppression.ts'

/** Who must not come back, and what the data is called in errors. */
export interface ImportOptions {
  /** People who must not come back; an import of one of them is refused. */
  suppression?: Suppression
  /** Named in errors, for data that comes from a file. */
  where?: Where
}

/**
 * Reads back what `exportAll` wrote: the same profile, to the byte. A bare profile is read, too.
 *
 * @throws InputError when it is no export; AttuneError with code `suppressed` when the customer was erased
 * @example
 * importAll(exportAll(profile, { now }).json).customer.id // 'anna'
 */
export function importAll(text: string, { suppression, where = {} }: ImportOptions = {}): Profile {
  const value = parsed(text, where)
  const isBare = typeof value === 'object' && value !== null && 'customer' in value
  const profile = isBare ? parseProfile(value, where) : exported(value, where)
  if (suppression) refuseSuppressed(profile.customer, suppression)
  return profile
}

function exported(value: unknown, where: Where): Profile {
  const checked = profileExportSchema.safeParse(value)
  if (checked.success) return profileSchema.parse(checked.data.profile)
  throw inputErrorFromZod(checked.error, value, where, profileExportSchema)
}

function parsed(text: string, where: Where): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's message may quote the data.
    throw new InputError(
      `${where.file === undefined ? '' : `${where.file}: `}not valid JSON; expected an export or a profile`,
      where,
    )
  }
}

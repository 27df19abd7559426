import { InputError, inputErrorFromZod, type Where } from '@attune/core'
import { type Profile, profileSchema } from './profile.ts'

/**
 * Reads a profile that was kept somewhere.
 *
 * @param where named in errors, for data that comes from a file
 * @throws InputError that names the place, what was expected and what kind of thing was found
 * @example
 * parseProfile(JSON.parse(text), { file: 'anna.json' }).customer.id // 'anna'
 */
export function parseProfile(value: unknown, where: Where = {}): Profile {
  try {
    const checked = profileSchema.safeParse(value)
    if (checked.success) return checked.data
    throw inputErrorFromZod(checked.error, value, where, profileSchema)
  } catch (error) {
    // Hostile data can be nested deeper than the stack; that is a fault of the data, not of the program.
    if (!(error instanceof RangeError)) throw error
    throw new InputError('the profile is nested too deeply to be read', where)
  }
}

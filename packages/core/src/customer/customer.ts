import * as z from 'zod'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'
import { type TimeZone, timeZoneSchema } from '../shared/time-zone.ts'
import { type Consent, consentSchema } from './consent.ts'
import { type ContactPreference, contactPreferenceSchema } from './contact-preference.ts'
import { type Identity, identitySchema } from './identity.ts'

/** What to call a customer. */
export interface CustomerNames {
  /** As the helpdesk shows it. */
  display: string | null
  /** As the customer wants to be called. */
  preferred: string | null
  given: string | null
  family: string | null
  /** For example `Ms`, `Dr`, `女士`. */
  honorific: string | null
}

const name = z.string().min(1).nullable()

/** The Zod schema of {@link CustomerNames}. */
export const customerNamesSchema = z.strictObject({
  display: name,
  preferred: name,
  given: name,
  family: name,
  honorific: name,
}) satisfies z.ZodType<CustomerNames>

/** A person or household that is served. What is remembered about them are facts, kept apart. */
export interface Customer extends RecordBase {
  names: CustomerNames
  /** Languages they use, preferred first. */
  locales: Locale[]
  timeZone: TimeZone | null
  identities: Identity[]
  contactPreference: ContactPreference | null
  consents: Consent[]
}

/** The Zod schema of {@link Customer}. */
export const customerSchema = z
  .strictObject({
    ...recordShape,
    names: customerNamesSchema,
    locales: z.array(localeSchema),
    timeZone: timeZoneSchema.nullable(),
    identities: z.array(identitySchema),
    contactPreference: contactPreferenceSchema.nullable(),
    consents: z.array(consentSchema),
  })
  .meta({ description: 'A person or household that is served' }) satisfies z.ZodType<Customer>

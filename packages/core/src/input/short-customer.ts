import * as z from 'zod'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import type { ContactCap, ContactPreference, QuietHours } from '../customer/contact-preference.ts'
import { contactPreferenceSchema } from '../customer/contact-preference.ts'
import type { Customer } from '../customer/customer.ts'
import type { Identity } from '../customer/identity.ts'
import { type JsonValue, jsonValueSchema } from '../shared/json-value.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { blankRecord } from '../shared/record.ts'
import { type TimeZone, timeZoneSchema } from '../shared/time-zone.ts'

/** How a customer wants to be contacted, in the short form: what is left out is not known. */
export interface ShortContactPreference {
  /** Preferred first. */
  channels?: Channel[] | null | undefined
  /** In the customer's own time zone, for example `{ "from": "21:00", "to": "08:00" }`. */
  quietHours?: QuietHours[] | null | undefined
  /** No more than `max` contacts within any `days` days. */
  caps?: ContactCap[] | null | undefined
  /** `true` = never contact unasked. */
  doNotContact?: boolean | null | undefined
}

const { quietHours, caps } = contactPreferenceSchema.shape

const shortContactPreferenceSchema = z
  .strictObject({
    channels: z.array(channelSchema).nullish().meta({ description: 'Preferred first' }),
    quietHours: quietHours.nullish(),
    caps: caps.nullish(),
    doNotContact: z.boolean().nullish().meta({ description: 'true = never contact unasked' }),
  })
  .meta({ description: 'How the customer wants to be contacted' }) satisfies z.ZodType<ShortContactPreference>

const expandPreference = (short: ShortContactPreference): ContactPreference => ({
  channels: short.channels ?? [],
  quietHours: short.quietHours ?? [],
  caps: short.caps ?? [],
  doNotContact: short.doNotContact ?? null,
})

/** What is known of a customer, in the short form. Everything is optional; `null` is the same as leaving it out. */
export interface ShortCustomer {
  id?: string | null | undefined
  /** As the helpdesk shows it. */
  name?: string | null | undefined
  /** As the customer wants to be called. */
  preferredName?: string | null | undefined
  givenName?: string | null | undefined
  familyName?: string | null | undefined
  honorific?: string | null | undefined
  locale?: Locale | null | undefined
  timeZone?: TimeZone | null | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  contactPreference?: ShortContactPreference | null | undefined
  customFields?: Record<string, JsonValue> | null | undefined
}

const text = z.string().min(1).nullish()

/** The Zod schema of {@link ShortCustomer}. */
export const shortCustomerSchema = z
  .strictObject({
    id: text,
    name: text,
    preferredName: text,
    givenName: text,
    familyName: text,
    honorific: text,
    locale: localeSchema.nullish(),
    timeZone: timeZoneSchema.nullish(),
    email: text,
    phone: text,
    contactPreference: shortContactPreferenceSchema.nullish(),
    customFields: z.record(z.string(), jsonValueSchema).nullish(),
  })
  .meta({ description: 'What is known of the customer, in the short form' }) satisfies z.ZodType<ShortCustomer>

/** Handles of the short form are `claimed`: nobody says how they were checked. */
export function expandCustomer(short: ShortCustomer, conversationId: string): Customer {
  return {
    // Without an id of its own a customer is nobody else's: the id must not match the one of another conversation.
    ...blankRecord(short.id ?? `customer-of-${conversationId}`),
    customFields: short.customFields ?? {},
    names: {
      display: short.name ?? null,
      preferred: short.preferredName ?? null,
      given: short.givenName ?? null,
      family: short.familyName ?? null,
      honorific: short.honorific ?? null,
    },
    locales: short.locale ? [short.locale] : [],
    timeZone: short.timeZone ?? null,
    identities: [...claimed('email', short.email), ...claimed('phone', short.phone)],
    contactPreference: short.contactPreference ? expandPreference(short.contactPreference) : null,
    consents: [],
  }
}

function claimed(kind: 'email' | 'phone', value: string | null | undefined): Identity[] {
  return value ? [{ kind, value, normalized: null, assurance: 'claimed', source: null }] : []
}
